import type { Db } from '@/cloudfunctions/shared/database/cloud'
import type { Stored, Tx } from '@/cloudfunctions/shared/database/transaction'
import { recordAccept } from '@/cloudfunctions/shared/repositories/grants'
import { save } from '@/cloudfunctions/shared/ticket/change'
import { localTemplateId, type TemplateName } from '@/contract/notice/template'
import type { Command } from '@/domain/ticket/command'
import { anAgent, livedOn, say, submitted, untilDone, WEDNESDAY_TEN } from '../../builders/life'

/** How a person's consent really is and what the ledger says of it. */
export type Consent = 'given' | 'none' | 'withdrawn'

export interface OneOfMany {
  ticketNo: string
  openid: string
  consent: Consent
  /** The notice that is still true at the end of the story so far. */
  tells: TemplateName
}

/** How far a ticket has come, and the share of the crowd it stands for. */
const stories: { tells: TemplateName; commands: Command[]; share: number }[] = [
  { tells: 'accepted', commands: [say.accept], share: 12 },
  { tells: 'assigned', commands: [say.accept, say.dispatch, say.assign], share: 4 },
  { tells: 'onTheWay', commands: [say.accept, say.dispatch, say.assign, say.depart], share: 2 },
  { tells: 'completed', commands: [...untilDone], share: 2 },
]
const mix = stories.flatMap((story) => Array.from({ length: story.share }, () => story))

/** `count` tickets; every fifth belongs to the person before, a few gave no consent, or took it back unnoticed. */
export const aCrowd = (count: number): OneOfMany[] =>
  Array.from({ length: count }, (_, index) => {
    const person = index % 5 === 4 ? index - 1 : index
    const consent = person % 37 === 3 ? 'none' : person % 41 === 5 ? 'withdrawn' : 'given'
    const tells = mix[(index * 7) % mix.length]?.tells ?? 'accepted'
    return { ticketNo: ticketNoOf(index), openid: `person-${person}`, consent, tells }
  })

/** What WeChat's stand-in knows of them: who was in the app, and a consent for each notice of each ticket. */
export const knownToWeChat = (crowd: readonly OneOfMany[]): unknown[] =>
  crowd.flatMap(({ openid, consent, tells }) => [
    { type: 'seen', openid, at: WEDNESDAY_TEN },
    ...(consent === 'given'
      ? wanted(tells).map((name) => ({
          type: 'answered',
          openid,
          choices: { [localTemplateId(name)]: 'accept' },
          always: false,
        }))
      : []),
  ])

/** Stores their stories, as the functions do it but many documents at a time. */
export const storeCrowd = async (db: Db, crowd: readonly OneOfMany[]): Promise<void> => {
  const documents = new Map<string, Map<string, Stored>>()
  const tx = collecting(documents)
  for (const [index, { ticketNo, openid, consent, tells }] of crowd.entries()) {
    let life = submitted({ ticketNo, openid })
    let before = null
    for (const command of stories.find((story) => story.tells === tells)?.commands ?? []) {
      life = livedOn(life, [command])
      const decision = { ok: true, ticket: life.ticket, event: life.event } as const
      await save(tx, decision, { before, actor: anAgent, centre: null, now: life.now })
      before = { rev: life.event.seq, seat: life.ticket.seat }
    }
    if (consent === 'none') continue
    for (const name of wanted(tells)) {
      await recordAccept(tx, openid, name, { acceptId: `accept-${index}`, source: 'app', at: index })
    }
  }
  for (const [collection, byId] of documents) await insertAll(db, collection, [...byId.values()])
}

/** Each person taps for what may come next; enough for every notice of these stories. */
const wanted = (tells: TemplateName): TemplateName[] =>
  tells === 'completed' ? ['completed', 'rate'] : [tells]

const SYMBOLS = '0123456789ACEFHKMNRTWXY'
const ticketNoOf = (index: number): string => {
  const at = (power: number) => SYMBOLS[Math.floor(index / 23 ** power) % 23]
  return `7K4${at(3)}${at(2)}${at(1)}${at(0)}`
}

/** A transaction on nothing but memory: what `save` would write, ready to be stored in bulk. */
const collecting = (documents: Map<string, Map<string, Stored>>): Tx => {
  const of = (collection: string) => {
    const known = documents.get(collection) ?? new Map<string, Stored>()
    documents.set(collection, known)
    return known
  }
  const put: Tx['put'] = async (collection, document) => void of(collection).set(document._id, document)
  return {
    get: async (collection, id) => of(collection).get(id) ?? null,
    create: put,
    put,
    remove: async (collection, id) => void of(collection).delete(id),
  }
}

const AT_ONCE = 250

const insertAll = async (db: Db, collection: string, documents: readonly Stored[]): Promise<void> => {
  for (let from = 0; from < documents.length; from += AT_ONCE) {
    // the SDK's types know one document only; it sends a list as well
    await db.collection(collection).add([...documents.slice(from, from + AT_ONCE)] as object)
  }
}
