import type * as z from 'zod/mini'
import type { Endpoint, RequestOf, ResponseOf } from '@/contract/endpoint'
import { refusalSchema } from '@/contract/refusal'
import type { CallFunction } from '@/src/platform/call'
import { transportFailure, unreadable } from './failure-copy'
import { mayRepeat, type Outcome } from './outcome'

export interface CallerPorts {
  callFunction: CallFunction
  /** Waits so many ms. */
  pause: (ms: number) => Promise<void>
  /** 0 to 1, for the jitter. */
  random: () => number
}

export type Caller = <E extends Endpoint>(
  endpoint: E,
  request: RequestOf<E>,
) => Promise<Outcome<ResponseOf<E>>>

/** Before the second and the third try; a customer who waits longer wants to be told. */
const waitsMs = [400, 1_500]

/**
 * The app's one way to a function. What can be repeated is repeated with the very same request, so with the same
 * `requestId`; the answer is parsed by the endpoint's own schema. Never throws for what a net or a server can do.
 */
export const createCaller =
  ({ callFunction, pause, random }: CallerPorts): Caller =>
  async (endpoint, request) => {
    const ask = async () =>
      readAnswer(endpoint, await callFunction(endpoint.fn, { endpoint: endpoint.name, request }))
    let outcome = await ask()
    for (const waitMs of waitsMs) {
      if (outcome.ok || !mayRepeat(outcome)) break
      await pause(waitMs * (0.75 + random() / 2))
      outcome = await ask()
    }
    return outcome
  }

const readAnswer = <E extends Endpoint>(
  endpoint: E,
  sent: Awaited<ReturnType<CallFunction>>,
): Outcome<ResponseOf<E>> => {
  if (!sent.ok) return transportFailure(sent.reason, endpoint.kind)
  const refusal = refusalSchema.safeParse(sent.answer)
  if (refusal.success) {
    const { code, message, field } = refusal.data
    return { ok: false, why: 'refused', code, message, ...(field === undefined ? {} : { field }) }
  }
  const data = dataIn(sent.answer)
  if (data === undefined) return unreadable
  const parsed = endpoint.response.safeParse(data)
  return parsed.success ? { ok: true, data: parsed.data as z.infer<E['response']> } : unreadable
}

const dataIn = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true && 'data' in answer
    ? answer.data
    : undefined
