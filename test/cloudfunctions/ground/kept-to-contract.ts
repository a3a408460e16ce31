import * as z from 'zod/mini'
import { commonErrors, type Endpoint, type ResponseOf } from '@/contract/endpoint'
import { type Result, refusalSchema } from '@/contract/result'

const succeeded = z.strictObject({ ok: z.literal(true), data: z.unknown() })

/** The answer, if it is one that the contract promises: data of its shape, or a refusal that it lists. */
export const keptToContract = <E extends Endpoint>(endpoint: E, answer: unknown): Result<ResponseOf<E>> => {
  const good = z.safeParse(succeeded, answer)
  if (good.success) return { ok: true, data: z.parse(endpoint.response, good.data.data) as ResponseOf<E> }
  const refusal = z.parse(refusalSchema, answer)
  const { code, message, field } = refusal
  if (![...endpoint.errors, ...commonErrors].includes(code)) {
    throw new Error(`${endpoint.fn}/${endpoint.name} refused with ${code}, which it does not list`)
  }
  return { ok: false, code, message, ...(field === undefined ? {} : { field }) }
}
