import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { type ErrorCode, errorCodes } from '@/contract/error-code'
import type { Actor } from '@/domain/ticket/actor'
import type { Tx } from './database/transaction'
import { inTransaction } from './database/transaction'
import type { Services } from './services'

/** What a write came to: what its answer is made from, or why not. Small, and free of personal data. */
export type Outcome<Ref> = { ok: true; ref: Ref } | { ok: false; code: ErrorCode }

export interface Intent {
  actor: Actor
  endpoint: string
  request: { requestId: string }
}

/** Thrown to refuse from within a change that has begun: all that was written in its transaction goes with it. */
export class Undone extends Error {
  constructor(readonly code: ErrorCode) {
    super(code)
  }
}

const requestDocument = z.object({
  fingerprint: z.string(),
  outcome: z.union([
    z.object({ ok: z.literal(true), ref: z.unknown() }),
    z.object({ ok: z.literal(false), code: z.enum(errorCodes) }),
  ]),
})

/**
 * Does what the request intends once, however often it arrives: repeated, at the same time, or late. The
 * outcome stands in the same transaction as the change. The same `requestId` with other words is refused.
 * @param refSchema parses the stored reference of a repeated request
 */
export const onceOnly = async <Ref>(
  { db, clock }: Services,
  intent: Intent,
  refSchema: z.ZodMiniType<Ref>,
  work: (tx: Tx) => Promise<Outcome<Ref>>,
): Promise<Outcome<Ref>> => {
  const _id = `request:${callerKey(intent.actor)}:${intent.request.requestId}`
  const fingerprint = hash(`${intent.endpoint}\n${canonical(intent.request)}`)
  return inTransaction(db, async (tx): Promise<Outcome<Ref>> => {
    const known = z.safeParse(requestDocument, await tx.get('requests', _id))
    if (known.success) {
      if (known.data.fingerprint !== fingerprint) return { ok: false, code: 'REQUEST_ID_REUSED' }
      const { outcome } = known.data
      return outcome.ok ? { ok: true, ref: z.parse(refSchema, outcome.ref) } : outcome
    }
    const outcome = await work(tx)
    await tx.create('requests', { _id, fingerprint, outcome, at: clock() })
    return outcome
  }).catch(undone)
}

const undone = (error: unknown): { ok: false; code: ErrorCode } => {
  if (error instanceof Undone) return { ok: false, code: error.code }
  throw error
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** Two people may make the same id; each has their own. Hashed: an openid is personal data. */
export const callerKey = (actor: Actor): string => {
  switch (actor.kind) {
    case 'customer':
      return hash(`c:${actor.openid}`).slice(0, 22)
    case 'staff':
      return hash(`s:${actor.staffId}`).slice(0, 22)
    case 'guest':
    case 'clock':
      return actor.kind
  }
}

/** The same request gives the same text, whatever the order of its fields. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
