import * as z from 'zod/mini'
import { helpMissed } from '@/contract/customer/help'
import { maskQuestion } from '@/domain/knowledge/mask-question'
import { call, isSettled, newRequestId } from '@/src/services/call'
import { keep, recall } from '@/src/services/kept'

const waiting = z.array(z.object({ requestId: z.string(), q: z.string() }))
const KEPT = 'help-missed'
const MOST = 10

/** Tells the editors what found nothing, at once or when there is a net again. Masked before it leaves the phone. */
export const tellMissed = async (question: string | null): Promise<void> => {
  const before = recall(KEPT, waiting)?.data ?? []
  const own = question === null ? [] : [{ requestId: newRequestId(), q: maskQuestion(question) }]
  const all = [...before, ...own].slice(-MOST)
  if (all.length === 0) return
  keep(KEPT, { data: all, at: Date.now() })
  for (const missed of all) {
    if (!isSettled(await call(helpMissed, missed))) return
    const left = (recall(KEPT, waiting)?.data ?? []).filter(({ requestId }) => requestId !== missed.requestId)
    keep(KEPT, { data: left, at: Date.now() })
  }
}
