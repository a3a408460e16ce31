import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Somebody who has WeChat on this machine's phone. */
export interface Person {
  personId: string
  openid: string
  name: string
  /** The number WeChat knows, 11 digits. */
  phone: string
  /** Who it is, for the one who chooses: "住杭州，主卫浴霸不热了". */
  note: string
}

export interface Sessions {
  open(personId: string): string | null
  personOf(token: string | null): Person | null
}

/** Sessions of the phone's people; signed, so that they outlive a restart without being stored. */
export const openSessions = (people: readonly Person[], keyFile: string): Sessions => {
  if (!existsSync(keyFile)) writeFileSync(keyFile, randomBytes(32), { mode: 0o600 })
  const key = readFileSync(keyFile)
  const sign = (personId: string) => createHmac('sha256', key).update(personId).digest('base64url')
  const byId = new Map(people.map((person) => [person.personId, person]))
  return {
    open: (personId) => (byId.has(personId) ? `${personId}.${sign(personId)}` : null),
    personOf(token) {
      const [personId = '', signature = ''] = (token ?? '').split('.')
      const [given, right] = [Buffer.from(signature), Buffer.from(sign(personId))]
      const isOurs = given.length === right.length && timingSafeEqual(given, right)
      return isOurs ? (byId.get(personId) ?? null) : null
    },
  }
}
