import type { PackedVisit } from '@/contract/staff/technician'
import { frequencyLabel, type Report, sinceLabel, triedLabel } from '@/contract/ticket/report'
import { symptomOf } from '@/contract/ticket/symptom'
import { publishedOn } from '@/domain/catalogue/in-force'
import { checklistFor } from '@/domain/field/checklist'
import { apartLinesFor, priceLinesFor } from '@/domain/field/price-lines'
import type { TicketEvent } from '@/domain/ticket/event'
import { titleOf } from '@/domain/ticket/title'
import { workOf } from '@/domain/ticket/work'
import { tellWay } from '@/domain/triage/read-way'
import { doorCodesOfDay } from '../shared/door-code/door-code'
import type { DayStock } from '../shared/parts/day-stock'
import { eventsOf } from '../shared/repositories/events'
import type { TicketDocument } from '../shared/repositories/ticket-document'
import type { Services } from '../shared/services'
import { mediaViews } from '../shared/ticket/media-views'
import { descriptionOf, productNameOf, regionOf } from '../shared/ticket/words'
import { siteOf } from './site-view'

export interface Packing {
  /** The server's key of the door codes. */
  secret: string
  /** `2026-03-14` */
  day: string
  plannedAt: number | null
  stock: DayStock
}

/** One visit with all that it takes in a house without a net. The customer's number stays here. */
export const packedVisit = async (
  services: Services,
  ticket: TicketDocument,
  { secret, day, plannedAt, stock }: Packing,
): Promise<PackedVisit> => {
  const [events, media] = await Promise.all([
    eventsOf(services.db, ticket.ticketNo),
    mediaViews(services, ticket.ticketNo),
  ])
  const { state, report, feeAsk } = ticket
  const { address, contact, product } = report
  const { minutes, crew } = workOf(report)
  const published = publishedOn(day)
  return {
    ticketNo: ticket.ticketNo,
    rev: ticket.rev,
    status: ticket.status,
    kind: ticket.kind,
    title: titleOf(report),
    safety: report.kind === 'repair' && symptomOf(report.fault.symptom).safety,
    description: descriptionOf(report),
    answers: answersOf(report),
    productName: productNameOf(report),
    serialNo: product.serialNo ?? null,
    wish: report.wish,
    plannedAt,
    workMinutes: minutes,
    crew,
    region: regionOf(report),
    detail: address.detail,
    at: address.at ?? null,
    contactName: contact.name,
    verdict: ticket.verdict,
    capFen: 'acceptance' in state ? state.acceptance.capFen : null,
    feeAsk: feeAsk === null ? null : { askId: feeAsk.askId, totalFen: feeAsk.totalFen },
    prices: priceLinesFor(report, published),
    apart: apartLinesFor(report, published),
    agreedApart: [...(('acceptance' in state && state.acceptance.apart) || [])],
    stock: stock(ticket),
    notes: notesOf(events),
    media,
    checklist: checklistFor(report),
    doorCodes: doorCodesOfDay(secret, ticket, day),
  }
}

const answersOf = (report: Report): string[] => {
  if (report.kind === 'installation') return siteOf(report).map(({ label, value }) => `${label}：${value}`)
  const { since, frequency, tried } = report.fault
  return [
    ...(since === undefined ? [] : [`从什么时候：${sinceLabel[since]}`]),
    ...(frequency === undefined ? [] : [`多久一次：${frequencyLabel[frequency]}`]),
    ...(tried.length === 0 ? [] : [`试过：${tried.map((one) => triedLabel[one]).join('、')}`]),
    ...(report.triage === undefined ? [] : tellWay(report.triage)).map(
      ({ asked, said }) => `${asked} ${said}`,
    ),
  ]
}

/** What colleagues wrote down for whoever goes, the newest first. */
const notesOf = (events: readonly TicketEvent[]): string[] =>
  events
    .flatMap((event) => (event.type === 'accepted' || event.type === 'noted' ? [event.note] : []))
    .filter((note) => note !== '')
    .reverse()
