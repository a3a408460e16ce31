import { ticketCancel, ticketGet, ticketRate } from '@/contract/customer/ticket'
import { awaitPart, completeTicket, rejectTicket } from '@/contract/staff/command'
import { staffMediaConfirm, staffMediaPrepare } from '@/contract/staff/media'
import { sendPicture } from './send-picture'
import type { Work } from './story'
import type { Telling } from './telling'
import { onTicket, standing } from './visit'
import { chinaDayAfter } from './windows'

/** The last steps, where a story has other ones than the visit's own. */
export const bringToEnd = async (telling: Telling, ticketNo: string): Promise<void> => {
  const { status, rev } = await standing(telling, ticketNo)
  if (status === telling.story.reaches.status) return
  const { signIns, crew, story, at, requestId } = telling
  const { reaches } = story
  switch (reaches.status) {
    case 'awaitingPart': {
      const { partName, expectedInDays } = reaches
      const part = { partName, expectedOn: chinaDayAfter(at, expectedInDays) }
      const technician = await signIns.staff(crew.technician)
      await technician(awaitPart, { ...onTicket(telling, ticketNo, 'part', rev), ...part })
      return
    }
    case 'completed':
      return complete(telling, ticketNo, rev, reaches.work)
    case 'closed': {
      const { work, score, words } = reaches
      if (status !== 'completed') await complete(telling, ticketNo, rev, work)
      await (await telling.customer())(ticketRate, { requestId: requestId('rate'), ticketNo, score, words })
      return
    }
    case 'cancelled': {
      const { reason } = reaches
      await (await telling.customer())(ticketCancel, { requestId: requestId('cancel'), ticketNo, reason })
      return
    }
    case 'rejected': {
      const agent = await signIns.staff(crew.agent)
      const { reason } = reaches
      await agent(rejectTicket, { ...onTicket(telling, ticketNo, 'reject', rev), reason })
      return
    }
    default:
      return
  }
}

const complete = async (telling: Telling, ticketNo: string, rev: number, work: Work): Promise<void> => {
  const technician = await telling.signIns.staff(telling.crew.technician)
  const confirmation =
    work.confirmedBy === 'signature'
      ? { kind: 'signature' as const, mediaId: await technicianPicture(telling, 'signature') }
      : await spokenCode(telling, ticketNo)
  // no code is shown any more: an earlier start of the demo was broken off after this step
  if (confirmation === null) return
  const { summary, fees, parts } = work
  await technician(completeTicket, {
    ...onTicket(telling, ticketNo, 'complete', rev),
    summary,
    fees,
    parts,
    totalFen: fees.reduce((sum, { amountFen }) => sum + amountFen, 0),
    mediaIds: [await technicianPicture(telling, 'heaterWarm')],
    confirmation,
  })
}

const technicianPicture = async (
  { signIns, crew, requestId }: Telling,
  name: 'signature' | 'heaterWarm',
): Promise<string> => {
  const endpoints = { prepare: staffMediaPrepare, confirm: staffMediaConfirm }
  return sendPicture(await signIns.staff(crew.technician), endpoints, name, requestId(name))
}

/** The customer reads the code from the phone, while the technician is there. */
const spokenCode = async (telling: Telling, ticketNo: string) => {
  const { confirmationCode } = await (await telling.customer())(ticketGet, { ticketNo })
  return confirmationCode === null ? null : { kind: 'code' as const, code: confirmationCode }
}
