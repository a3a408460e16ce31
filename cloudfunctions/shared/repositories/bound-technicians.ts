import * as z from 'zod/mini'
import type { Db } from '../database/cloud'
import { parseAll } from '../database/read'

const phoneDocument = z.object({ technicianId: z.string(), bindingId: z.nullable(z.string()) })

/** Which of these technicians have a WeChat account bound to them. */
export const boundAmong = async (db: Db, technicianIds: readonly string[]): Promise<ReadonlySet<string>> => {
  if (technicianIds.length === 0) return new Set()
  const condition = { _id: db.command.in(technicianIds.map((technicianId) => `phone:${technicianId}`)) }
  const answer = await db.collection('bindings').where(condition).limit(1000).get()
  const phones = parseAll('bindings', phoneDocument, answer.data)
  return new Set(phones.flatMap(({ technicianId, bindingId }) => (bindingId === null ? [] : technicianId)))
}
