import { dealings } from './dealings'
import { doings } from './doings'
import { elsewhere } from './elsewhere'
import type { Lexicon } from './lexicon'
import { states } from './states'
import { things } from './things'

/** All that customers' words may mean. A word of two concepts stands for both. */
export const lexicon: Lexicon = { ...things, ...states, ...doings, ...dealings, ...elsewhere }

/** Concepts that speak against a question being ours. */
export const foreignConcepts: ReadonlySet<string> = new Set(Object.keys(elsewhere))
