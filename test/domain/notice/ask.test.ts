import { ticketStatus } from '@/contract/ticket/vocabulary'
import { templatesToAsk } from '@/domain/notice/ask'

describe('what to ask consent for', () => {
  test('at submitting: what comes first, up to somebody being on the way to the door', () => {
    expect(templatesToAsk('submit')).toEqual(['accepted', 'assigned', 'onTheWay'])
  })

  test('with a technician named: what is still to come', () => {
    expect(templatesToAsk('viewTicket', 'assigned')).toEqual(['onTheWay', 'completed', 'needsYou'])
  })

  test.each(ticketStatus.options)('at %s never more than three, and none twice', (status) => {
    const asked = templatesToAsk('viewTicket', status)
    expect(asked.length).toBeLessThanOrEqual(3)
    expect(new Set(asked).size).toBe(asked.length)
  })

  test('nothing is asked for where nothing more will come', () => {
    expect(templatesToAsk('viewTicket', 'closed')).toEqual([])
    expect(templatesToAsk('viewTicket', 'rejected')).toEqual([])
  })

  test('what is in hand already is asked for last', () => {
    expect(templatesToAsk('submit', undefined, { accepted: 1 })).toEqual(['assigned', 'onTheWay', 'accepted'])
  })
})
