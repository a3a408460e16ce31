import { buildAll, type TargetName } from '../build'
import { type Progress, secondsOf } from './progress'

/** Builds what is missing or out of date, and says so step by step. @throws BuildFailed */
export const buildWithProgress = (
  names: readonly TargetName[],
  progress: Progress,
  options: { force?: boolean } = {},
): Promise<TargetName[]> =>
  buildAll(names, {
    ...options,
    onWait: (pid) =>
      progress.now(`Waiting for another build in this folder${pid ? ` (process ${pid})` : ''} …`),
    onBegin: ({ number, of, target }) => progress.now(`[${number}/${of}] Building the ${target.label} …`),
    onEnd: ({ number, of, target }, tookMs) =>
      progress.done(`[${number}/${of}] Built the ${target.label} in ${secondsOf(tookMs)}`),
  })
