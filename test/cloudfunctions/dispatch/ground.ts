import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { customerRoutes } from '@/cloudfunctions/customer/routes'
import type { Db } from '@/cloudfunctions/shared/database/cloud'
import type { LogLine } from '@/cloudfunctions/shared/log'
import { type TicketDocument, toDocument } from '@/cloudfunctions/shared/repositories/ticket-document'
import { ticketByNo } from '@/cloudfunctions/shared/repositories/tickets'
import type { Services } from '@/cloudfunctions/shared/services'
import { newTicketNo } from '@/cloudfunctions/shared/ticket/new-numbers'
import { staffRoutes } from '@/cloudfunctions/staff/routes'
import type { Endpoint, RequestOf, ResponseOf } from '@/contract/endpoint'
import type { Result } from '@/contract/result'
import type { RepairReport, Report } from '@/contract/ticket/report'
import { mayCall } from '@/domain/policies/endpoint-policy'
import type { Actor } from '@/domain/ticket/actor'
import type { Command } from '@/domain/ticket/command'
import { termsOf2026 } from '@/domain/ticket/terms'
import { listenCloud } from '@/local/cloud'
import { livedOn, say, submitted, WEDNESDAY_TEN } from '../../builders/life'
import { aMember } from '../../builders/people'
import { aReport } from '../../builders/report'
import { anInstance } from '../notifier/instance'

const root = path.resolve(__dirname, '../../..')
const scratch = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** Friday's morning, two days after {@link WEDNESDAY_TEN}. */
export const friday = { date: '2026-03-13', half: 'morning' } as const
const skill = 'repair:heater'

export const dispatcher = aMember('dispatcher', { centreId: 'zj' })
export const manager = (outletId: string) =>
  aMember('outletManager', { staffId: `staff:${outletId}`, outletId })
export const agent = aMember('agent')
export const clock: Actor = { kind: 'clock' }

interface OutletWanted {
  /** Kilometres north of the middle of 西湖区, where tickets are taken to be. */
  km?: number
  at?: { lat: number; lng: number }
  skills?: readonly string[]
  /** Visits a half-day of its one technician, for each skill. */
  visits?: number
  until?: string
  most?: number
  openedOn?: string
  divisionPrefixes?: readonly string[]
  technicians?: number
}

/** The real use cases and the real database on loopback, with a clock that moves when told to. */
export interface DispatchGround {
  db: Db
  services: Services
  log: LogLine[]
  /** What the cloud complained of: queries that no index serves. */
  complaints: string[]
  now(): number
  pass(ms: number): void
  outlet(outletId: string, wanted?: OutletWanted): Promise<void>
  /** An accepted ticket of a heater in 西湖区 for Friday's morning, with what happened to it since. */
  ticket(report?: Partial<RepairReport>, ...then: Command[]): Promise<string>
  /** The same of any report. */
  ticketOf(report: Report, ...then: Command[]): Promise<string>
  read(ticketNo: string): Promise<TicketDocument>
  call<E extends Endpoint>(actor: Actor, endpoint: E, request: RequestOf<E>): Promise<Result<ResponseOf<E>>>
  close(): Promise<void>
}

export const aDispatchGround = async (
  environment: Record<string, string> = { DISPATCH: 'automatic' },
): Promise<DispatchGround> => {
  const dataDir = mkdtempSync(path.join(scratch, 'dispatch-'))
  let time = WEDNESDAY_TEN
  const log: LogLine[] = []
  const complaints: string[] = []
  const cloud = await listenCloud({
    dataDir,
    indexes: JSON.parse(readFileSync(path.join(root, 'cloudfunctions/indexes.json'), 'utf8')),
    log: (line) => void complaints.push(line),
  })
  Object.assign(process.env, cloud.env)
  const services: Services = {
    ...anInstance(
      `${cloud.url}/admin`,
      () => time,
      (line) => void log.push(line),
    ),
    environment,
  }
  const { db } = services
  await db.collection('centres').add({ _id: 'zj', name: '浙江调度中心', divisionPrefixes: ['33'] })
  const read = async (ticketNo: string): Promise<TicketDocument> => {
    const found = await ticketByNo(db, ticketNo)
    if (found === null) throw new Error(`no ticket ${ticketNo}`)
    return found
  }
  const ticketOf = async (told: Report, ...then: Command[]): Promise<string> => {
    const ticketNo = newTicketNo(services.random)
    const life = livedOn(submitted({ ticketNo, openid: `openid-${ticketNo}`, report: told }, time), [
      say.accept,
      ...then,
    ])
    const stored = toDocument(life.ticket, life.ticket.seq, { centreId: 'zj' }, time, termsOf2026)
    await db.collection('tickets').add(stored)
    return ticketNo
  }
  return {
    db,
    services,
    log,
    complaints,
    now: () => time,
    pass: (ms) => {
      time += ms
    },
    read,
    outlet: async (outletId, wanted = {}) => {
      const { km = 1, visits = 3, until = '2030-01-01', most = 20, openedOn = '2020-01-01' } = wanted
      const { skills = [skill], divisionPrefixes = ['3301'], technicians = 1 } = wanted
      await db.collection('outlets').add({
        _id: outletId,
        name: `${outletId}网点`,
        region: '杭州',
        phone: '05710000000',
        centreId: 'zj',
        divisionPrefixes,
        skills,
        at: wanted.at ?? { lat: 30.27 + km / 111.195, lng: 120.12 },
        openedOn,
        inProgressMost: most,
      })
      for (let one = 0; one < technicians; one++) {
        await db.collection('technicians').add({
          _id: `tech-${outletId}-${one}`,
          outletId,
          name: '李建国',
          badgeNo: `A10${one}`,
          certificates: skills.map((held) => ({ skill: held, until })),
          roster: skills.flatMap((held) =>
            (['morning', 'afternoon'] as const).map((half) => ({
              days: ['workday', 'restDay', 'holiday'],
              half,
              skill: held,
              visits,
            })),
          ),
          leave: [],
        })
      }
    },
    ticket: (report = {}, ...then) => ticketOf(aReport({ wish: friday, ...report }, time), ...then),
    ticketOf,
    call: async (actor, endpoint, request) => {
      const all = endpoint.fn === 'staff' ? staffRoutes : customerRoutes
      const route = all.find((one) => one.endpoint.name === endpoint.name)
      const key = `${endpoint.fn}/${endpoint.name}` as Parameters<typeof mayCall>[1]
      if (route === undefined) throw new Error(`no route of ${endpoint.name}`)
      if (!mayCall(actor, key)) return { ok: false, code: 'FORBIDDEN', message: '' }
      const visit = {
        request: endpoint.request.parse(request),
        actor,
        session: null,
        openid: null,
        address: null,
      }
      return (await route.handle({ ...visit, now: time, services })) as Result<never>
    },
    close: async () => {
      await cloud.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
