import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import type { StaffActor } from '@/domain/ticket/actor'
import { readOne } from '../database/read'
import { actorOf, type StaffDocument, staffById } from '../repositories/staff'
import type { Services } from '../services'

/** A working day; then the person signs in again. */
const SESSION_MS = 10 * 3_600_000

const sessionDocument = z.object({ _id: z.string(), staffId: z.string(), expiresAt: z.number() })

export interface StaffSession {
  sessionId: string
  staff: StaffDocument
  actor: StaffActor
  expiresAt: number
}

/** Opens a session; only the token's hash is stored, so a copy of the database opens nothing. */
export const openSession = async (
  { db, random, clock }: Services,
  staffId: string,
): Promise<{ token: string; expiresAt: number }> => {
  const token = Buffer.from(random(32)).toString('base64url')
  const expiresAt = clock() + SESSION_MS
  await db.collection('sessions').add({ _id: sessionIdOf(token), staffId, expiresAt })
  return { token, expiresAt }
}

/** Whose session it is; null when it is made up, lapsed, or its person has left. */
export const sessionOf = async ({ db, clock }: Services, bearer: string): Promise<StaffSession | null> => {
  const session = await readOne(db, 'sessions', sessionIdOf(bearer), sessionDocument)
  if (session === null || session.expiresAt <= clock()) return null
  const staff = await staffById(db, session.staffId)
  if (!staff?.active) return null
  return { sessionId: session._id, staff, actor: actorOf(staff), expiresAt: session.expiresAt }
}

const sessionIdOf = (token: string): string =>
  `session:${createHash('sha256').update(token).digest('base64url')}`
