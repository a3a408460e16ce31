import { createHash } from 'node:crypto'
import type { Actor } from '@/domain/ticket/actor'
import { callerKey } from '../idempotency'

/** A short name that one intent of one person always has: for what it makes, and for its commands. */
export const intentName = (actor: Actor, requestId: string): string =>
  `i${createHash('sha256')
    .update(`${callerKey(actor)}:${requestId}`)
    .digest('hex')
    .slice(0, 24)}`
