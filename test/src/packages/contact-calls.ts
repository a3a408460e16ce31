import type { CallFunction } from '@/src/platform/call'

/** Answers by endpoint; one that isn't named is away, as without a net. Keeps what arrived. */
export const answering = (answers: Record<string, unknown>) => {
  const arrived: { endpoint: string; request: unknown }[] = []
  const callFunction: CallFunction = async (_fn, { endpoint, request }) => {
    arrived.push({ endpoint, request })
    const data = answers[endpoint]
    return data === undefined ? { ok: false, reason: 'offline' } : { ok: true, answer: { ok: true, data } }
  }
  return { arrived, callFunction }
}
