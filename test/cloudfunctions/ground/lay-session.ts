import { createHash, randomBytes } from 'node:crypto'
import type { Db } from './database'

/** Stores a session of that person until then, as signing in does. @returns its token */
export const laySession = async (db: Db, staffId: string, expiresAt: number): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  const _id = `session:${createHash('sha256').update(token).digest('base64url')}`
  await db.collection('sessions').add({ _id, staffId, expiresAt })
  return token
}
