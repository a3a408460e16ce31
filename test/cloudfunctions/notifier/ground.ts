import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { drain } from '@/cloudfunctions/notifier/drain'
import type { NotifierParts } from '@/cloudfunctions/notifier/parts'
import type { Db } from '@/cloudfunctions/shared/database/cloud'
import { inTransaction } from '@/cloudfunctions/shared/database/transaction'
import type { LogLine } from '@/cloudfunctions/shared/log'
import { rowsOfTicket } from '@/cloudfunctions/shared/repositories/outbox'
import type { Services } from '@/cloudfunctions/shared/services'
import { save } from '@/cloudfunctions/shared/ticket/change'
import { takePush } from '@/cloudfunctions/wechat-events/take-push'
import { surveyPage } from '@/contract/notice/survey-page'
import {
  localTemplateId,
  noticePage,
  type TemplateName,
  templateName,
  templates,
} from '@/contract/notice/template'
import type { OutboxRow } from '@/domain/notice/outbox-row'
import type { Command } from '@/domain/ticket/command'
import { type ListeningCloud, listenCloud } from '@/local/cloud'
import { createWeChat, memoryStore, type WeChatStandIn } from '@/local/wechat'
import { anAgent, type Life, livedOn, submitted, WEDNESDAY_TEN } from '../../builders/life'
import { anInstance, notifierOf } from './instance'

/** Nobody pulls the plug here: where there is a disk in memory, no commit waits for a real one. */
const scratch = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

const root = path.resolve(__dirname, '../../..')

/** The loopback cloud with WeChat's stand-in behind it, and a clock that only moves when told to. */
export interface NoticeGround {
  cloud: ListeningCloud
  db: Db
  wechat: WeChatStandIn
  services: Services
  parts: NotifierParts
  log: LogLine[]
  pass(ms: number): void
  now(): number
  /** Services of another instance, whose requests go to `serviceUrl`. */
  instance(serviceUrl?: string): Services
  /** Somebody taps and accepts; WeChat pushes it to the function that takes it. */
  consent(openid: string, ...names: TemplateName[]): Promise<void>
  /** Stores what just happened to a ticket, as the staff's function does. */
  store(life: Life): Promise<void>
  /** Lets these things happen to a ticket, each stored. */
  happen(life: Life, ...commands: Command[]): Promise<Life>
  drain(): Promise<number>
  rows(ticketNo: string): Promise<OutboxRow[]>
  inbox(openid: string): Promise<{ messageId: string; title: string; at: number }[]>
  close(): Promise<void>
}

export interface GroundOptions {
  /** How long the transaction of somebody who was killed holds its documents; 30 s in the cloud. */
  transactionTtlMs?: number
  /** What WeChat's stand-in knows from before, as it keeps it. */
  known?: readonly unknown[]
}

export const aNoticeGround = async ({
  transactionTtlMs = 30_000,
  known = [],
}: GroundOptions = {}): Promise<NoticeGround> => {
  const dataDir = mkdtempSync(path.join(scratch, 'notices-'))
  let time = WEDNESDAY_TEN
  const now = () => time
  const log: LogLine[] = []

  const kept = memoryStore()
  for (const entry of known) kept.append(entry)
  const wechat = createWeChat({
    store: kept,
    templates: templateName.options.map((name) => ({ id: localTemplateId(name), ...templates[name] })),
    pages: [noticePage(''), surveyPage('')].map((page) => page.split('?')[0] ?? ''),
    clock: now,
    push: async (event) => {
      await takePush(services)(event, {})
    },
  })
  const cloud = await listenCloud({
    dataDir,
    indexes: JSON.parse(readFileSync(path.join(root, 'cloudfunctions/indexes.json'), 'utf8')),
    wxApi: wechat.wxApi,
    transactionTtlMs,
  })
  Object.assign(process.env, cloud.env)

  const instance = (serviceUrl = `${cloud.url}/admin`) =>
    anInstance(serviceUrl, now, (line) => log.push(line))
  const services = instance()
  const parts = notifierOf(services)

  const store: NoticeGround['store'] = async ({ ticket, event, now: at }) => {
    const before = event.seq === 1 ? null : { rev: event.seq - 1, seat: ticket.seat }
    await inTransaction(services.db, (tx) =>
      save(tx, { ok: true, ticket, event }, { before, actor: anAgent, centre: null, now: at }),
    )
  }

  return {
    cloud,
    db: services.db,
    wechat,
    services,
    parts,
    log,
    instance,
    now,
    pass: (ms) => {
      time += ms
    },
    consent: async (openid, ...names) => {
      // WeChat counts in whole seconds: two taps within one would be one to us
      time += 1000
      wechat.enter(openid)
      const tmplIds = names.map(localTemplateId)
      wechat.requestSubscribeMessage({ openid, tmplIds, fromTap: true })
      wechat.answerPopup({ openid, choices: Object.fromEntries(tmplIds.map((id) => [id, 'accept'])) })
      await wechat.settled()
    },
    store,
    happen: async (life, ...commands) => {
      let after = life
      for (const command of commands) {
        after = livedOn(after, [command])
        await store(after)
      }
      time = Math.max(time, after.now)
      return after
    },
    drain: () => drain(parts),
    rows: (ticketNo) => rowsOfTicket(services.db, ticketNo),
    inbox: async (openid) => {
      const answer = await services.db.collection('inbox').where({ openid }).orderBy('sortKey', 'asc').get()
      return answer.data as { messageId: string; title: string; at: number }[]
    },
    close: async () => {
      await wechat.settled()
      await cloud.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** A new ticket of somebody's, stored. */
export const aStoredTicket = async (
  ground: NoticeGround,
  ticketNo: string,
  openid = 'mei',
): Promise<Life> => {
  ground.wechat.enter(openid)
  const life = submitted({ ticketNo, openid }, ground.now())
  await ground.store(life)
  return life
}
