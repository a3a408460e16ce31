import { priceEstimate } from '@/contract/customer/price'
import { ticketSubmit } from '@/contract/customer/ticket'
import { addDays, chinaDay } from '@/domain/time/china'
import { PRODUCT_ID, PROOF_ID } from '../../builders/good-requests'
import { aReport } from '../../builders/report'
import { aRequestId } from '../../builders/request-id'
import { aGround, type Caller, type Ground } from '../ground/ground'
import { layProduct, layProof } from '../ground/lay-proof'

let ground: Ground
let wang: Caller
beforeEach(async () => {
  ground = await aGround()
  wang = ground.customer('wang')
}, 60_000)
afterEach(() => ground.close())

const product = { line: 'heater' as const, model: 'L550', productId: PRODUCT_ID }
const ask = { kind: 'repair' as const, product, symptom: 'heat-lamp-off' as const, divisionCode: '330106' }

/** Her heater with bulbs, bought so many days ago by an invoice that she confirmed. */
const bought = async (daysAgo: number) => {
  await layProduct(ground, 'wang', { model: 'L550', line: 'heater' })
  const day = addDays(chinaDay(Date.now()), -daysAgo)
  await layProof(ground, 'queued', {
    state: 'confirmed',
    queueKey: null,
    holds: [],
    proof: {
      id: PROOF_ID,
      kind: 'invoice',
      day,
      line: 'heater',
      model: 'L550',
      serialNo: null,
      confidence: 0.99,
      doubts: [],
      ruledOut: null,
    },
  })
}

const estimated = async (caller: Caller, of: Partial<typeof ask> = {}) => {
  const answer = await caller.call(priceEstimate, { ...ask, ...of })
  if (!answer.ok) throw new Error(answer.code)
  return answer.data
}

test('given an invoice of last year, then it costs nothing, and a bulb is swapped at the counter', async () => {
  await bought(300)
  expect(await estimated(wang)).toMatchObject({ capFen: 0, outletSwap: true })
  const cold = await estimated(wang, { symptom: 'cold-wind-only' as never })
  expect(cold).toMatchObject({ capFen: 0, outletSwap: false })

  const fault = { ...aReport().fault, symptom: 'cold-wind-only' as const }
  const submitted = await wang.call(ticketSubmit, {
    requestId: aRequestId(),
    channel: 'miniProgram',
    report: aReport({ product, fault }),
    agreedCapFen: 0,
  })
  expect(submitted).toMatchObject({
    data: {
      ticket: { estimate: { capFen: 0, agreedAt: expect.any(Number) }, verdict: { cover: 'covered' } },
    },
  })
})

test('given an invoice of four years ago, then the list counts, and nobody calls it free', async () => {
  await bought(1_500)
  const { lowFen, capFen, outletSwap } = await estimated(wang)
  expect(lowFen).toBeGreaterThan(0)
  expect([capFen > lowFen, outletSwap]).toEqual([true, false])
})

test("given it is somebody else's heater, then its papers tell a stranger nothing", async () => {
  await bought(300)
  const { ruleId: __, ...stranger } = await estimated(ground.customer('chen'))
  const { productId: _, ...withoutIt } = product
  expect(await estimated(wang, { product: withoutIt as typeof product })).toMatchObject(stranger)
})
