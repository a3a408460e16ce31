import * as z from 'zod/mini'
import type { Db } from './cloud'

/** A stored document that does not have the shape it must have: a bug or a foreign hand, never a user's fault. */
export class Misshapen extends Error {
  override readonly name = 'Misshapen'
}

/** The stored document of that id, parsed; null when there is none. */
export const readOne = async <Schema extends z.ZodMiniType>(
  db: Db,
  collection: string,
  id: string,
  schema: Schema,
): Promise<z.infer<Schema> | null> => {
  const answer = await db.collection(collection).doc(id).get()
  const [document] = answer.data as unknown[]
  return document === undefined ? null : parseStored(collection, schema, document)
}

/** Parses a stored document; its own fields beyond the schema are left out. */
export const parseStored = <Schema extends z.ZodMiniType>(
  collection: string,
  schema: Schema,
  document: unknown,
): z.infer<Schema> => {
  const parsed = z.safeParse(schema, document)
  if (parsed.success) return parsed.data
  const where = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')
  throw new Misshapen(`a document of ${collection} is misshapen at ${where}`)
}

/** The same of a list. */
export const parseAll = <Schema extends z.ZodMiniType>(
  collection: string,
  schema: Schema,
  documents: unknown,
): z.infer<Schema>[] => (documents as unknown[]).map((document) => parseStored(collection, schema, document))
