import { centroidOf } from '@/domain/dispatch/centroids'
import { footingOf, placeOf } from '@/domain/dispatch/need-of'
import { aTicketIn } from '../../builders/ticket-in'

const at = { lat: 30.27561, lng: 120.13123 }
const { ticket } = aTicketIn('accepted')
const marked = {
  ...ticket,
  report: { ...ticket.report, address: { ...ticket.report.address, at } },
}

test('given a marked door, then outlets are weighed from there, to about a kilometre', () => {
  expect(placeOf(marked)).toEqual({ at: { lat: 30.28, lng: 120.13 }, precision: 'door' })
})

test('given none, then from the middle of the district', () => {
  expect(placeOf(ticket)).toEqual(centroidOf(ticket.report.address.divisionCode))
})

test('a marked door takes the doubt away that a district leaves', () => {
  const footing = (of: typeof ticket) => footingOf(of, placeOf(of), () => 'workday', of.createdAt).place
  expect([footing(marked), footing(ticket)]).toEqual(['door', 'division'])
})
