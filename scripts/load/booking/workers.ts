import path from 'node:path'
import {
  buildLoadFunction as build,
  startWorkers as start,
  type Workers as WorkersOf,
} from '../ground/workers'
import { type Answer, answer, type Operation } from './operation'
import type { QuickClock } from './quick-clock'

export type Workers = WorkersOf<Operation, Answer>

/** The use cases of booking bundled as a function is. @returns the file */
export const buildLoadFunction = (): Promise<string> => build('booking', path.join(__dirname, 'function.ts'))

/** Processes of it that go by that clock. */
export const startWorkers = (
  file: string,
  count: number,
  env: Record<string, string>,
  clock: QuickClock,
  callsBetweenKills?: number,
): Workers =>
  start<Operation, Answer>({
    file,
    count,
    env: { ...env, LOAD_CLOCK: JSON.stringify(clock) },
    answer,
    ...(callsBetweenKills === undefined ? {} : { callsBetweenKills }),
  })
