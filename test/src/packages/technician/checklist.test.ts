import type { QueuedAction } from '@/domain/field/queue'
import { sendAction } from '@/src/packages/technician/offline/send-action'
import { checkedIn } from '@/src/packages/technician/pages/finish/checked-in'
import { aPackedVisit, NINE } from './a-visit'

const sent: unknown[] = []

jest.mock('@/src/services/call', () => ({
  call: async (_: unknown, request: unknown) => {
    sent.push(request)
    return { ok: true, data: { rev: 5 } }
  },
}))

beforeEach(() => {
  sent.length = 0
})

const work = { summary: '换了灯泡', fees: [], totalFen: 0, parts: [], photoIds: [] }

const complete = (checklist?: ReturnType<typeof checkedIn>): QueuedAction => ({
  requestId: 'request-of-the-phone-1',
  ticketNo: '7K4902T',
  action: {
    type: 'complete',
    work: checklist === undefined ? work : { ...work, checklist },
    confirmation: { kind: 'code', code: '428317' },
  },
  happenedAt: NINE,
  rev: 4,
  hold: null,
})

test('given a checklist answered in part, then the answers travel with the completion in its order', async () => {
  const checklist = checkedIn(aPackedVisit(), {
    checks: { 'after-1': 'notHere', 'of-another-day': 'yes', 'before-0': 'yes' },
  })
  await sendAction(complete(checklist), (photoId) => photoId)
  expect(sent).toMatchObject([
    {
      checklist: [
        { itemId: 'before-0', answer: 'yes' },
        { itemId: 'after-1', answer: 'notHere' },
      ],
    },
  ])
})

test('given a completion that an older version of the app kept, then it is sent as it would have sent it', async () => {
  await sendAction(complete(), (photoId) => photoId)
  expect(sent[0]).not.toHaveProperty('checklist')
})
