import * as z from 'zod/mini'
import type { Db } from '../database/cloud'
import { readOne } from '../database/read'
import type { TokenStore } from '../wechat'

const ID = 'wechat-token'

const tokenDocument = z.object({ token: z.string(), expiresAtMs: z.number() })

/** The HTTPS interface's token, shared by all instances; nobody but functions reads the database. */
export const tokenStoreIn = (db: Db): TokenStore => ({
  get: () => readOne(db, 'secrets', ID, tokenDocument),
  async set(token) {
    await db.collection('secrets').doc(ID).set(token)
  },
})
