import { grantRecord } from '@/contract/customer/inbox'
import type { TicketStatus } from '@/contract/ticket/vocabulary'
import { type AskMoment, templatesToAsk } from '@/domain/notice/ask'
import { askToSubscribe } from '@/src/platform/subscribe'
import { call, newRequestId } from './call'
import { useSession } from './session'

/**
 * Asks which notices may be sent, and tells the server. To be called first in a tap's handler, before anything
 * is awaited: WeChat on iOS forgets the tap. A no, an error or an old phone never stands in the way of what the
 * tap was for.
 * @returns whether at least one notice may be sent now
 */
export const askForNotices = async (moment: AskMoment, status?: TicketStatus): Promise<boolean> => {
  const ids = useSession.getState().hello?.templateIds
  if (ids === undefined) return false
  const wanted = templatesToAsk(moment, status).map((template) => ({ template, id: ids[template] }))
  if (wanted.length === 0) return false
  const asked = await askToSubscribe(wanted.map(({ id }) => id))
  if (!asked.ok) return false
  const answers = wanted.flatMap(({ template, id }) => {
    const answer = asked.choices[id]
    return answer === undefined ? [] : [{ template, answer }]
  })
  if (answers.length > 0) void call(grantRecord, { requestId: newRequestId(), answers })
  return answers.some(({ answer }) => answer === 'accept')
}
