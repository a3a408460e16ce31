import * as z from 'zod/mini'
import { type ReaderAnswer, type ReaderRequest, readerAnswer, readerRefusals } from '@/contract/reader'
import { catalogueOn } from '@/domain/catalogue/catalogue'
import { chinaDay } from '@/domain/time/china'
import { causeOf } from '../log'
import type { Services } from '../services'

/** Below the 30 s that `customer` has: the picture is then left for a person. */
const TIMEOUT_MS = 25_000

const called = z.object({ result: readerAnswer })

/**
 * Asks the `reader` function. It never throws: where the reader can't be reached, people go on by hand.
 * The log gets a code; what was read is told to nobody but the caller.
 */
export const askReader = async (
  { cloud, clock, log }: Services,
  what: ReaderRequest['what'],
  fileId: string,
): Promise<ReaderAnswer> => {
  const data: ReaderRequest = { what, fileId, models: modelsOn(clock()) }
  try {
    const answer = z.safeParse(
      called,
      await cloud.callFunction({ name: 'reader', data }, { timeout: TIMEOUT_MS }),
    )
    if (answer.success) return answer.data.result
    log({ level: 'error', what: 'reader answered something else' })
  } catch (error) {
    log({ level: 'error', what: 'reader not reached', cause: causeOf(error) })
  }
  return { ok: false, code: 'ENGINE_UNAVAILABLE', message: readerRefusals.ENGINE_UNAVAILABLE }
}

/** The catalogue's models of that day. @param now epoch ms */
export const modelsOn = (now: number): string[] => catalogueOn(chinaDay(now)).models.map(({ model }) => model)
