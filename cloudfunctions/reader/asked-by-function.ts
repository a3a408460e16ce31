import * as z from 'zod/mini'
import { openidOf } from '../shared/identity/call'

const platformWord = z.object({ environment: z.string() })
const inside = z.object({ TCB_SOURCE: z.string() })

/**
 * Whether another function asks. A call from the mini-program bears the person's openid; a function that is called on
 * their behalf may bear it too, and then the chain of sources, which the platform writes, ends with `scf`.
 */
export const isAskedByFunction = (context: unknown): boolean =>
  openidOf(context) === null || sourcesOf(context).at(-1) === 'scf'

const sourcesOf = (context: unknown): string[] => {
  const word = z.safeParse(platformWord, context)
  if (!word.success) return []
  const parsed = z.safeParse(inside, parseJson(word.data.environment))
  return parsed.success ? parsed.data.TCB_SOURCE.split(',') : []
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
