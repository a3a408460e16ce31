import { given } from '../../../builders/given'
import { anAgent, livedOn, work } from '../../../builders/life'
import { aTechnician, mei } from '../../../builders/people'
import { aTicketIn, commandOf } from '../../../builders/ticket-in'

const { askFee, answerFee, complete } = commandOf
const onSite = aTicketIn('onSite')
const asked = livedOn(onSite, [askFee], aTechnician)
const dear = {
  ...complete,
  work: { ...work, fees: askFee.fees, totalFen: askFee.totalFen },
} as const

describe('rule 6: nothing is charged above the cap that the customer agreed to', () => {
  test('given nobody asked, then a dearer bill is refused', () => {
    given(onSite).when(dear).by(aTechnician).isRefused('FEE_ABOVE_CAP')
  })

  test('given it was asked but not answered, then it is still refused', () => {
    given(asked).when(dear).by(aTechnician).isRefused('FEE_ABOVE_CAP')
  })

  test('given the customer agreed, then it is taken, and the timeline has the word', () => {
    const agreed = livedOn(asked, [answerFee], mei)
    expect(agreed.event).toMatchObject({ type: 'feeAgreed', totalFen: 30_000, by: { kind: 'customer' } })
    expect(agreed.ticket.state).toMatchObject({ acceptance: { capFen: 30_000 } })
    given(agreed).when(dear).by(aTechnician).becomes('completed')
  })

  test('given the customer did not agree, then the old cap stays and the question is closed', () => {
    const refused = livedOn(asked, [{ ...answerFee, agree: false }], mei)
    expect(refused.ticket).toMatchObject({ feeAsk: null, state: { acceptance: { capFen: 26_000 } } })
    given(refused).when(dear).by(aTechnician).isRefused('FEE_ABOVE_CAP')
  })
})

test('given a later question took its place, then the answer to the first one counts nothing', () => {
  const again = livedOn(asked, [{ ...askFee, askId: 'ask-0000000000000002' }], aTechnician)
  given(again).when(answerFee).by(mei).isRefused('FEE_ASK_GONE')
})

test('given the customer has a phone with us, then nobody of the staff answers in their place', () => {
  given(asked).when(answerFee).by(anAgent).isRefused('FORBIDDEN')
  const byPhone = livedOn(aTicketIn('onSite', { openid: null }), [askFee], aTechnician)
  given(byPhone).when(answerFee).by(anAgent).becomes('onSite', { type: 'feeAgreed' })
})

test('given the sum is wrong or within the cap, then there is nothing to ask', () => {
  given(onSite)
    .when({ ...askFee, totalFen: 30_001 })
    .isRefused('FEE_TOTAL_WRONG')
  given(onSite)
    .when({ ...askFee, fees: [{ name: '检修', amountFen: 26_000 }], totalFen: 26_000 })
    .isRefused('FEE_WITHIN_CAP')
})
