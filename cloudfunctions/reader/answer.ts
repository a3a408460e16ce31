import { availableParallelism } from 'node:os'
import * as z from 'zod/mini'
import {
  type ReaderAnswer,
  type ReaderRequest,
  readerAnswer,
  readerRefusals,
  readerRequest,
} from '@/contract/reader'
import { chinaDay } from '@/domain/time/china'
import { causeOf, type Log } from '../shared/log'
import { isAskedByFunction } from './asked-by-function'
import type { Engine } from './engine'
import { Refused } from './file/refused'
import type { Occasion } from './occasion'
import { readFile } from './read-file'
import { readLabelFile } from './read-label'

export interface ReaderParts {
  engine: Engine
  /** @throws Refused where nothing is stored there */
  fileOf(fileId: string): Promise<Uint8Array>
  /** Epoch ms. */
  clock: () => number
  log: Log
}

/** A second look is begun only while this much is left of the function's 60 s. */
const BUDGET_MS = 25_000

/**
 * The function's `main`: other functions ask, people can't. Its log holds codes and times, never a word of what
 * was read.
 */
export const createMain =
  ({ engine, fileOf, clock, log }: ReaderParts) =>
  async (event: unknown, context: unknown): Promise<ReaderAnswer> => {
    const startedAt = performance.now()
    const request = z.safeParse(readerRequest, event)
    const refusal = (code: keyof typeof readerRefusals): ReaderAnswer => ({
      ok: false,
      code,
      message: readerRefusals[code],
    })
    // a mini-program could call any function by name; this one asks nobody who they are, so it answers none of them
    const isAllowed = request.success && isAskedByFunction(context)
    const answer = isAllowed
      ? await answered(engine, fileOf, request.data, clock).catch((error: unknown) => {
          if (error instanceof Refused) return refusal(error.code)
          log({ level: 'error', what: 'reading failed', fn: 'reader', cause: causeOf(error) })
          return refusal('ENGINE_UNAVAILABLE')
        })
      : refusal('FILE_NOT_FOUND')
    log({
      level: 'info',
      what: 'read',
      fn: 'reader',
      code: answer.ok ? 'OK' : answer.code,
      ms: Math.round(performance.now() - startedAt),
    })
    return z.parse(readerAnswer, answer)
  }

const answered = async (
  engine: Engine,
  fileOf: ReaderParts['fileOf'],
  { what, fileId, models }: ReaderRequest,
  clock: () => number,
): Promise<ReaderAnswer> => {
  const until = clock() + BUDGET_MS
  const occasion: Occasion = {
    today: chinaDay(clock()),
    models,
    threads: Math.min(2, availableParallelism()),
    stillTime: () => {
      if (clock() > until) throw new Refused('TOOK_TOO_LONG')
    },
  }
  const bytes = await fileOf(fileId)
  return what === 'invoice'
    ? { ok: true, what, reading: await readFile(engine, bytes, occasion) }
    : { ok: true, what, reading: await readLabelFile(bytes, occasion) }
}
