import * as z from 'zod/mini'
import { type PackedIndex, packedIndex } from '@/contract/knowledge/packed-index'
import type { Db } from '../database/cloud'
import { readOne } from '../database/read'

/** Which index counts; small, since each search asks for it. */
const currentDocument = z.object({ madeFrom: z.string() })
/** As text: its topics have dots in their names, which a field's name can't have. */
const indexDocument = z.object({ json: z.string() })

const indexId = (madeFrom: string): string => `index:${madeFrom}`

/** What the index in force was made from; null while the shipped one is. */
export const currentIndexName = async (db: Db): Promise<string | null> =>
  (await readOne(db, 'searchIndexes', 'current', currentDocument))?.madeFrom ?? null

export const indexNamed = async (db: Db, madeFrom: string): Promise<PackedIndex | null> => {
  const stored = await readOne(db, 'searchIndexes', indexId(madeFrom), indexDocument)
  return stored === null ? null : packedIndex.parse(JSON.parse(stored.json))
}

/** The index itself before the name, so that whoever reads the name finds it. */
export const putIndex = async (db: Db, index: PackedIndex, before: string | null): Promise<void> => {
  const indexes = db.collection('searchIndexes')
  await indexes.doc(indexId(index.madeFrom)).set({ json: JSON.stringify(index) })
  await indexes.doc('current').set({ madeFrom: index.madeFrom })
  if (before !== null && before !== index.madeFrom) await indexes.doc(indexId(before)).remove()
}

/** Back to the shipped one. */
export const dropIndex = async (db: Db, madeFrom: string): Promise<void> => {
  await db.collection('searchIndexes').doc('current').remove()
  await db.collection('searchIndexes').doc(indexId(madeFrom)).remove()
}
