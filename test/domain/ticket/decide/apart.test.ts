import { given } from '../../../builders/given'
import { anAgent, livedOn } from '../../../builders/life'
import { aTechnician, mei } from '../../../builders/people'
import { aTicketIn, commandOf } from '../../../builders/ticket-in'

const { accept, complete, reopen } = commandOf
const entry = 'list/2026-11/distance'
const askWay = {
  type: 'askFee',
  askId: 'ask-of-the-way-00000001',
  fees: [{ name: '路程费', amountFen: 3_000, entry }],
  totalFen: 3_000,
  apart: [{ entry, amountFen: 3_000 }],
  reason: '网点到您家 32 公里',
} as const
const yes = { type: 'answerFee', askId: askWay.askId, agree: true } as const

describe('what has no published rate', () => {
  const asked = livedOn(aTicketIn('onSite'), [askWay], aTechnician)

  test('is asked about below the cap, and the yes leaves the cap where it is', () => {
    expect(asked.event).toMatchObject({ type: 'feeAsked', apartFen: 3_000 })
    const agreed = livedOn(asked, [yes], mei)
    expect(agreed.ticket.state).toMatchObject({
      acceptance: { capFen: 26_000, apart: [{ entry, amountFen: 3_000 }] },
    })
  })

  test('given a yes to it, then the same is not asked again, but more is', () => {
    const agreed = livedOn(asked, [yes], mei)
    given(agreed).when(askWay).by(aTechnician).isRefused('FEE_WITHIN_CAP')
    const more = {
      ...askWay,
      totalFen: 4_000,
      fees: [{ ...askWay.fees[0], amountFen: 4_000 }],
      apart: [{ entry, amountFen: 4_000 }],
    }
    given(agreed).when(more).by(aTechnician).becomes('onSite', { type: 'feeAsked', apartFen: 4_000 })
  })
})

test('given the visit is over and the ticket reopened, then the way is asked about anew', () => {
  const agreed = livedOn(livedOn(aTicketIn('onSite'), [askWay], aTechnician), [yes], mei)
  const again = livedOn(livedOn(agreed, [complete], aTechnician), [reopen], mei)
  expect(again.ticket.state).toMatchObject({ status: 'accepted', acceptance: { capFen: 26_000 } })
  expect(again.ticket.state).not.toHaveProperty('acceptance.apart')
})

describe('the cap that was agreed to before the visit', () => {
  const estimate = {
    lowFen: 0,
    highFen: 20_000,
    capFen: 20_000,
    words: '',
    listVersion: '2026-11',
    catalogueVersion: '2026-11',
    agreedAt: 1,
  }
  const submitted = (agreedAt: number | null) => {
    const life = aTicketIn('submitted')
    return { ...life, ticket: { ...life.ticket, estimate: { ...estimate, agreedAt } } }
  }

  test('given a yes, then it is accepted at most at that', () => {
    given(submitted(1)).when(accept).by(anAgent).isRefused('CAP_ABOVE_ESTIMATE')
    given(submitted(1))
      .when({ ...accept, capFen: 20_000 })
      .by(anAgent)
      .becomes('accepted')
  })

  test('given nobody said yes to anything, then the agent and the caller agree on a cap', () => {
    given(submitted(null)).when(accept).by(anAgent).becomes('accepted')
  })
})
