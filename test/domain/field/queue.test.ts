import {
  emptyQueue,
  enqueued,
  type FieldQueue,
  held,
  nextToSend,
  settled,
  statusWith,
} from '@/domain/field/queue'

const action = (
  queue: FieldQueue,
  requestId: string,
  ticketNo = '7K4902T',
  type: 'depart' | 'arrive' = 'depart',
) => enqueued(queue, { requestId, ticketNo, action: { type }, happenedAt: 0 })

const sent = () => true

test('given three deeds on a ticket, the oldest goes first', () => {
  const queue = action(action(emptyQueue, 'one'), 'two', undefined, 'arrive')
  expect(nextToSend(queue, sent)?.requestId).toBe('one')
})

test('given a deed that waits for the technician, nothing of its ticket passes it, and other tickets do', () => {
  const two = action(action(emptyQueue, 'one'), 'two', undefined, 'arrive')
  const queue = held(action(two, 'three', '3AC114E'), 'one', { kind: 'refused', code: 'NOT_IN_THIS_STATE' })
  expect(nextToSend(queue, sent)?.requestId).toBe('three')
  expect(nextToSend(settled(queue, 'three', 9), sent)).toBeUndefined()
})

test('given a completion whose photo is not sent, it waits, and what comes after it too', () => {
  const work = { summary: '', fees: [], totalFen: 0, parts: [], photoIds: ['p'] }
  const done = enqueued(emptyQueue, {
    requestId: 'one',
    ticketNo: '7K4902T',
    action: { type: 'complete', work, confirmation: { kind: 'signature', photoId: 's' } },
    happenedAt: 0,
  })
  const queue = action(done, 'two')
  expect(nextToSend(queue, (photoId) => photoId === 'p')).toBeUndefined()
  expect(nextToSend(queue, sent)?.requestId).toBe('one')
})

test('an older answer does not take a newer version back', () => {
  const queue = { ...action(emptyQueue, 'one'), revs: { '7K4902T': 9 } }
  expect(settled(queue, 'one', 5).revs['7K4902T']).toBe(9)
})

test('the status is what the technician did, on top of what the server knows', () => {
  const queue = action(action(emptyQueue, 'one'), 'two', undefined, 'arrive')
  expect(statusWith(queue, { ticketNo: '7K4902T', status: 'assigned' })).toBe('onSite')
  expect(statusWith(queue, { ticketNo: '3AC114E', status: 'assigned' })).toBe('assigned')
})
