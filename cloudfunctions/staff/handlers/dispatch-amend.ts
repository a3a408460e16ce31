import type { RequestOf } from '@/contract/endpoint'
import { amendTicket } from '@/contract/staff/dispatch'
import type { Address, Report } from '@/contract/ticket/report'
import { dispatchAfter } from '../../shared/dispatch/dispatch-now'
import { isKnownDivision } from '../../shared/divisions'
import { allCentres } from '../../shared/repositories/places'
import { refreshVerdictOf } from '../../shared/warranty/refresh-verdicts'
import { commandRoute } from './ticket-command'

/** Another skill, crew or door lets outlet, technician and place go; then it is dispatched anew. */
export const amendRoute = commandRoute(amendTicket, {
  prepare:
    async ({ request }) =>
    ({ report }) => {
      const { address, reason } = request
      if (address !== undefined && !isKnownDivision(address.divisionCode))
        return { refusal: 'DIVISION_UNKNOWN' }
      const amended = amendedReport(report, request)
      return amended === null ? { refusal: 'BAD_REQUEST' } : { type: 'amend', report: amended, reason }
    },
  centres: ({ services: { db } }) => allCentres(db),
  after: async ({ services, request: { ticketNo } }) => {
    await refreshVerdictOf(services, ticketNo)
    await dispatchAfter(services, ticketNo)
  },
})

/** The same door in the same words stays marked on the map, since nobody at a desk sees or sets the mark. */
const withItsMark = ({ address: before }: Report, address: Address): Address =>
  before.at !== undefined && before.divisionCode === address.divisionCode && before.detail === address.detail
    ? { ...address, at: before.at }
    : address

/** Null where the change belongs to the other kind of ticket. */
const amendedReport = (
  report: Report,
  { product, address, fault, installation }: RequestOf<typeof amendTicket>,
): Report | null => {
  const both = { ...(product && { product }), ...(address && { address: withItsMark(report, address) }) }
  if (report.kind === 'repair') return installation ? null : { ...report, ...both, ...(fault && { fault }) }
  return fault ? null : { ...report, ...both, ...(installation && { installation }) }
}
