import * as z from 'zod/mini'
import { divisionCode, line, mobile, saying } from '../scalar'

const to5Decimals = (degrees: number): number => Math.round(degrees * 1e5) / 1e5

/** A door on the map: GCJ-02 within China, to about a metre. As personal as the house number. */
export const doorPlace = z.strictObject({
  lat: z.number().check(z.gte(3), z.lte(54), z.overwrite(to5Decimals)),
  lng: z.number().check(z.gte(73), z.lte(136), z.overwrite(to5Decimals)),
})

/** Where the technician goes. `region` is what people read: 省 市 区. */
export const address = z.strictObject({
  divisionCode,
  region: z.array(line(20)).check(z.minLength(1), z.maxLength(3)),
  detail: saying(80),
  at: z.optional(doorPlace),
})
export type Address = z.infer<typeof address>

/** Who opens the door. For oneself, or for a parent and others one books for. */
export const relation = z.enum(['self', 'parent', 'family', 'friend', 'tenant'])
export type Relation = z.infer<typeof relation>
export const relationLabel: Record<Relation, string> = {
  self: '我自己',
  parent: '父母',
  family: '家人',
  friend: '朋友',
  tenant: '租客',
}

export const contact = z.strictObject({ name: line(20), phone: mobile, relation })
export type Contact = z.infer<typeof contact>
