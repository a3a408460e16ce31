import type { Endpoint, ResponseOf } from '@/contract/endpoint'
import { done, type Result, refusalSchema, refuse } from '@/contract/result'
import type { Call } from './call'

interface HttpCallOptions {
  /** Origin of the functions, `''` for the console's own. */
  apiBase: string
  token: () => string | null
  fetch: typeof fetch
}

/** An answer that takes longer is treated as an outage; a repeat with the same `requestId` changes nothing twice. */
const TIMEOUT_MS = 20_000

/** Calls functions over HTTP with a bearer session, and parses what they answer. */
export const createHttpCall =
  ({ apiBase, token, fetch }: HttpCallOptions): Call =>
  async (endpoint, request) => {
    try {
      const bearer = token()
      const answer = await fetch(`${apiBase}/fn/${endpoint.fn}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          ...(bearer === null ? {} : { Authorization: `Bearer ${bearer}` }),
        },
        body: JSON.stringify({ endpoint: endpoint.name, request }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      return readAnswer(endpoint, await answer.json())
    } catch {
      return refuse('UNAVAILABLE')
    }
  }

const readAnswer = <E extends Endpoint>(endpoint: E, answer: unknown): Result<ResponseOf<E>> => {
  const refusal = refusalSchema.safeParse(answer)
  if (refusal.success) return refuse(refusal.data.code, refusal.data.message, refusal.data.field)
  const data = endpoint.response.safeParse(dataOf(answer))
  if (data.success) return done(data.data as ResponseOf<E>)
  // Not an outage but a server of another version: the person gets the same sentence, the log gets the reason.
  console.error(`${endpoint.name} answered what its contract does not say`, data.error.issues)
  return refuse('UNAVAILABLE')
}

const dataOf = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'data' in answer ? answer.data : undefined
