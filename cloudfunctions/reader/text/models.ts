import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Tensor } from 'onnxruntime-node'
import { loadOnnxRuntime, packagedFolder } from '../from-disk'

export interface Model {
  /** How many runs at a time use the processor fully. */
  atOnce: number
  /** One tensor in, one tensor out; whoever calls disposes of it. */
  run(input: Tensor): Promise<Tensor>
}

export interface TextModels {
  detection: Model
  recognition: Model
  /** What each class of the recogniser means; the first is "nothing new". */
  alphabet: readonly string[]
}

let loaded: Promise<TextModels> | undefined

/** PP-OCRv4's mobile models, loaded once an instance. @param threads of the processor */
export const textModels = (threads: number): Promise<TextModels> => {
  loaded ??= load(threads)
  return loaded
}

const load = async (threads: number): Promise<TextModels> => {
  const folder = packagedFolder.textModels()
  const keys = readFileSync(path.join(folder, 'ppocr_keys_v1.txt'), 'utf8').replace(/\r?\n$/, '')
  return {
    detection: await openModel(path.join(folder, 'ch_PP-OCRv4_det_infer.onnx'), { threads, atOnce: 1 }),
    // many small pictures: one thread each, side by side, never wait for one another as threads in one do
    recognition: await openModel(path.join(folder, 'ch_PP-OCRv4_rec_infer.onnx'), {
      threads: 1,
      atOnce: threads,
    }),
    alphabet: ['', ...keys.split(/\r?\n/), ' '],
  }
}

const openModel = async (
  file: string,
  { threads, atOnce }: { threads: number; atOnce: number },
): Promise<Model> => {
  const session = await loadOnnxRuntime().InferenceSession.create(file, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    // the arena keeps the largest picture's memory for good: twice as much for no gain in time
    enableCpuMemArena: false,
    // threads that wait for the next layer by spinning burn a core that a shared machine gives to others
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  })
  const [inputName = ''] = session.inputNames
  const [outputName = ''] = session.outputNames
  return {
    atOnce,
    run: async (input) => {
      const output = (await session.run({ [inputName]: input }))[outputName]
      input.dispose()
      if (output === undefined) throw new Error(`the model ${path.basename(file)} gave no ${outputName}`)
      return output
    },
  }
}
