import * as z from 'zod/mini'
import { grantRecord } from '@/contract/customer/inbox'
import { localTemplateId, type TemplateName } from '@/contract/notice/template'
import { callerInWeChat, post } from './caller'

/** What WeChat's popup can hold at once. */
const PER_POPUP = 3

const asked = z.object({ state: z.string() })

/** Says 允许 to these notices on the person's phone, and tells the service so, as the app does. */
export const allowNotices = async (
  url: string,
  session: string,
  templates: readonly TemplateName[],
  requestId: string,
): Promise<void> => {
  for (let from = 0; from < templates.length; from += PER_POPUP) {
    const names = templates.slice(from, from + PER_POPUP)
    const tmplIds = names.map(localTemplateId)
    const popup = await post(`${url}/wx/subscribe/request`, { tmplIds, fromTap: true }, session)
    if (z.parse(asked, popup).state === 'popup') {
      const choices = Object.fromEntries(tmplIds.map((id) => [id, 'accept']))
      await post(`${url}/wx/subscribe/answer`, { choices }, session)
    }
    await callerInWeChat(url, session)(grantRecord, {
      requestId: `${requestId}-${from}`,
      answers: names.map((template) => ({ template, answer: 'accept' as const })),
    })
  }
}
