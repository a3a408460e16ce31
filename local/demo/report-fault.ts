import { mediaConfirm, mediaPrepare } from '@/contract/customer/media'
import { ticketSubmit } from '@/contract/customer/ticket'
import type { TemplateName } from '@/contract/notice/template'
import { staffTicketOpen } from '@/contract/staff/ticket'
import { CONSENT_VERSION, type Report } from '@/contract/ticket/report'
import { allowNotices } from './allow-notices'
import { sendPicture } from './send-picture'
import type { Telling } from './telling'
import { windowsFrom } from './windows'

/** Every notice of the demo should have somewhere to go. */
const ALLOWED: readonly TemplateName[] = ['accepted', 'assigned', 'onTheWay', 'needsYou', 'completed', 'rate']

/** The first step: the customer reports in WeChat, or phones. @returns the new ticket's number */
export const reportFault = (telling: Telling): Promise<string> =>
  telling.story.personId === null ? byPhone(telling) : inWeChat(telling, telling.story.personId)

const byPhone = async ({ signIns, crew, story, at, requestId }: Telling): Promise<string> => {
  const agent = await signIns.staff(crew.agent)
  const opened = await agent(staffTicketOpen, {
    requestId: requestId('open'),
    report: reportOf({ story, at }, []),
  })
  return opened.ticketNo
}

const inWeChat = async (telling: Telling, personId: string): Promise<string> => {
  const { url, signIns, story, requestId } = telling
  const customer = await telling.customer()
  await allowNotices(url, await signIns.session(personId), ALLOWED, requestId('allow'))
  const mediaIds: string[] = []
  for (const [index, name] of story.pictures.entries()) {
    const endpoints = { prepare: mediaPrepare, confirm: mediaConfirm }
    mediaIds.push(await sendPicture(customer, endpoints, name, requestId(`picture-${index}`)))
  }
  const submitted = await customer(ticketSubmit, {
    requestId: requestId('submit'),
    channel: 'miniProgram',
    report: reportOf(telling, mediaIds),
  })
  return submitted.ticketNo
}

const reportOf = ({ story, at }: Pick<Telling, 'story' | 'at'>, mediaIds: string[]): Report => {
  const { product, fault, address, contact } = story
  const open = windowsFrom(at)
  const wish = open[story.wish] ?? open.at(-1)
  if (wish === undefined) throw new Error('no half-day is open for a visit')
  return {
    kind: 'repair',
    product,
    fault,
    mediaIds,
    address,
    contact,
    wish,
    consent: { version: CONSENT_VERSION, given: true },
  }
}
