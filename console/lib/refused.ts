import type { ErrorCode } from '@/contract/error-code'
import { retryableCodes } from '@/contract/refusal'
import { type Refusal, type Result, refuse } from '@/contract/result'

/** A refusal as an error, since react-query knows failures by what is thrown. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message)
    this.name = 'Refused'
  }
}

/** The data of an answer. @throws Refused */
export const dataOrThrow = <Data>(result: Result<Data>): Data => {
  if (result.ok) return result.data
  throw new Refused(result)
}

/** The refusal behind whatever was thrown; a bug of the console reads as an outage, and is logged. */
export const refusalOf = (error: unknown): Refusal => {
  if (error instanceof Refused) return error.refusal
  console.error(error)
  return refuse('UNAVAILABLE')
}

export const isRetryable = (code: ErrorCode): boolean => retryableCodes.includes(code)
