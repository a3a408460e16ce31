import * as z from 'zod/mini'
import { type Entry, entrySchema, type Notice } from './record'
import type { Store } from './store'

/** One WeChat user, as this one app sees them. */
export type Person = {
  lastSeenAt: number
  mainSwitch: boolean
  /** kept choices: 总是保持以上选择 or the settings page */
  items: Map<string, 'accept' | 'reject'>
  /** messages that may still be sent, by template */
  grants: Map<string, number>
  /** oldest first */
  inbox: Notice[]
}

export type People = {
  /** undefined where nobody with this openid ever opened the app */
  find(openid: string): Person | undefined
  /** all that was delivered, oldest first */
  delivered(): readonly Notice[]
  record(entry: Entry): void
}

/** Everybody who has used the app, brought back from the store. */
export const createPeople = (store: Store): People => {
  const people = new Map<string, Person>()
  const notices: Notice[] = []

  const personOf = (openid: string): Person => {
    const known = people.get(openid)
    if (known) return known
    const person: Person = { lastSeenAt: 0, mainSwitch: true, items: new Map(), grants: new Map(), inbox: [] }
    people.set(openid, person)
    return person
  }

  const apply = (entry: Entry): void => {
    if (entry.type === 'delivered') notices.push(entry.notice)
    change(personOf(entry.type === 'delivered' ? entry.notice.openid : entry.openid), entry)
  }

  for (const [at, line] of store.load().entries()) apply(parsed(line, at + 1))
  return {
    find: (openid) => people.get(openid),
    delivered: () => notices,
    record: (entry) => {
      store.append(entry)
      apply(entry)
    },
  }
}

const parsed = (line: unknown, lineNo: number): Entry => {
  const entry = z.safeParse(entrySchema, line)
  if (entry.success) return entry.data
  throw new Error(`WeChat's store can't be read at line ${lineNo}: delete it to start anew`, {
    cause: entry.error,
  })
}

const change = (person: Person, entry: Entry): void => {
  switch (entry.type) {
    case 'seen':
      person.lastSeenAt = entry.at
      return
    case 'answered':
      for (const [templateId, choice] of Object.entries(entry.choices)) {
        if (choice === 'accept') addGrants(person, templateId, 1)
        if (entry.always && choice !== 'ban') person.items.set(templateId, choice)
      }
      return
    case 'mainSwitched':
      person.mainSwitch = entry.on
      return
    case 'itemSet':
      if (entry.setting === null) person.items.delete(entry.templateId)
      else person.items.set(entry.templateId, entry.setting)
      if (entry.setting === 'reject') person.grants.delete(entry.templateId)
      return
    case 'delivered':
      addGrants(person, entry.notice.templateId, -1)
      person.inbox.push(entry.notice)
      return
    case 'revoked':
      person.grants.delete(entry.templateId)
      return
    default:
      entry satisfies never
  }
}

const addGrants = ({ grants }: Person, templateId: string, count: number): void => {
  grants.set(templateId, Math.max(0, (grants.get(templateId) ?? 0) + count))
}
