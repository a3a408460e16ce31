import * as z from 'zod/mini'
import type { Db } from '../database/cloud'
import { readOne } from '../database/read'
import { inTransaction } from '../database/transaction'
import type { Services } from '../services'

const secretDocument = z.object({ key: z.string() })

/** What a secret is for; each has a key of its own. */
export type SecretName =
  | 'door-code'
  | 'bind-code'
  | 'links'
  | 'progress-code'
  | 'help-code'
  | 'proof-number'
  | 'scan'

/**
 * A key that only the functions know, made at first use. Two instances that want it first agree on one: the
 * second finds the first's.
 * @returns 32 random bytes, base64url
 */
export const serverSecret = async (
  { db, random }: Pick<Services, 'random'> & { db: Db },
  name: SecretName,
): Promise<string> => {
  const _id = `secret-${name}`
  const known = await readOne(db, 'secrets', _id, secretDocument)
  if (known !== null) return known.key
  return inTransaction(db, async (tx) => {
    const found = z.safeParse(secretDocument, await tx.get('secrets', _id))
    if (found.success) return found.data.key
    const key = Buffer.from(random(32)).toString('base64url')
    await tx.create('secrets', { _id, key })
    return key
  })
}
