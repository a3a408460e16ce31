import { useState } from 'react'
import type { DeskDetail } from '@/contract/desk/view'
import type { DeskAction } from '@/contract/desk/vocabulary'
import type { ErrorCode } from '@/contract/error-code'
import { toast } from '@/src/components/toast'
import { type Outcome, useIntent } from '@/src/services/call'
import { answerDesk, type Said, sayAtDesk, withdrawFromDesk } from '@/src/services/desk'
import type { Live } from '@/src/services/use-live'

/** It is not what it was on the screen: look again. */
const overtaken: readonly ErrorCode[] = ['NOT_IN_THIS_STATE', 'REQUEST_ID_REUSED', 'OBJECTIONS_USED_UP']

const nothing: Said = { words: '', mediaIds: [] }

/** What customers do to the matter in view, each at most once for each wish. */
export const useDeskChange = (ticket: Live<DeskDetail> & { data: DeskDetail }) => {
  const intend = useIntent<DeskDetail>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  /** @returns whether it was done; when it wasn't, `problem` says why */
  const run = async (action: DeskAction, said: Said = nothing): Promise<boolean> => {
    setBusy(true)
    setProblem(undefined)
    const outcome = await intend((requestId) => write(requestId, ticket.data.ticketNo, action, said))
    setBusy(false)
    if (outcome === undefined) return false
    if (outcome.ok) {
      ticket.put(outcome.data)
      toast(doneWords[action] ?? '好的，记下了。')
      return true
    }
    setProblem(outcome.message)
    if (outcome.code !== undefined && overtaken.includes(outcome.code)) void ticket.refresh()
    return false
  }

  return { run, busy, problem }
}

const doneWords: Partial<Record<DeskAction, string>> = {
  say: '收到了，我们会一起看。',
  withdraw: '已撤回。需要时随时再提。',
  object: '收到了，换一位同事重新看。',
}

const write = (
  requestId: string,
  ticketNo: string,
  action: DeskAction,
  said: Said,
): Promise<Outcome<DeskDetail>> => {
  switch (action) {
    case 'withdraw':
      return withdrawFromDesk(requestId, ticketNo, said.words)
    case 'agree':
    case 'object':
      return answerDesk(requestId, ticketNo, action === 'agree', said)
    default:
      return sayAtDesk(requestId, ticketNo, said)
  }
}
