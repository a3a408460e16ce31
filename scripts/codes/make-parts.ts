import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import type { MadePart } from './make-part'
import type { PartAnswer, PartAsked } from './part-process'
import type { Plan } from './plan'

/**
 * Makes parts on several cores; the first fault ends all of it, and what is whole by then stays.
 * @param onMade after each part
 */
export const makeParts = async (
  plan: Plan,
  parts: readonly number[],
  { out, workers, onMade }: { out: string; workers: number; onMade: (made: MadePart) => void },
): Promise<void> => {
  const left = [...parts]
  const children: ChildProcess[] = []
  try {
    await Promise.all(
      Array.from({ length: Math.min(workers, parts.length) }, () => {
        const child = fork(path.join(__dirname, 'part-process.ts'))
        children.push(child)
        return workOff(child, left, plan, out, onMade)
      }),
    )
  } finally {
    for (const child of children) child.kill()
  }
}

const workOff = (
  child: ChildProcess,
  left: number[],
  plan: Plan,
  out: string,
  onMade: (made: MadePart) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const next = () => {
      const part = left.shift()
      if (part === undefined) resolve()
      else child.send({ plan, part, out } satisfies PartAsked)
    }
    child.on('message', (answer: PartAnswer) => {
      if ('fault' in answer) return reject(new Error(`part ${answer.part + 1}: ${answer.fault}`))
      onMade(answer.made)
      next()
    })
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`a worker ended with ${code}`)))
    next()
  })
