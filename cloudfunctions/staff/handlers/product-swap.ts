import * as z from 'zod/mini'
import { earlierUnit } from '@/contract/product/product'
import { done, refuse } from '@/contract/result'
import { swapProduct } from '@/contract/staff/product'
import { type SwapRefusal, swapRefusalWords } from '@/domain/serial/lineage'
import { saySerial } from '@/domain/serial/serial-no'
import { decide } from '@/domain/ticket/decide'
import { chinaDay } from '@/domain/time/china'
import { onceOnly, Undone } from '../../shared/idempotency'
import { codeFacts } from '../../shared/product/code-facts'
import { swapInTx } from '../../shared/product/swap'
import { fromFacts } from '../../shared/product/to-register'
import { type ProductToPut, productBySerial, productOf } from '../../shared/repositories/products'
import type { TicketDocument } from '../../shared/repositories/ticket-document'
import { ticketInTx } from '../../shared/repositories/tickets'
import { route } from '../../shared/serve/route'
import type { Services } from '../../shared/services'
import { currentTerms, save } from '../../shared/ticket/change'
import { ticketSeenBy } from '../../shared/ticket/seen'

const refusals = Object.keys(swapRefusalWords) as [SwapRefusal, ...SwapRefusal[]]
const ref = z.union([
  z.object({ earlier: z.array(earlierUnit), serialNo: z.string(), swappedOn: z.string() }),
  z.object({ refused: z.enum(refusals) }),
])

/** A swap is made at the wall, or settled at the desk soon after. */
const WHEN = ['assigned', 'enRoute', 'onSite', 'awaitingPart', 'completed']

export const productSwapRoute = route(swapProduct, async ({ request, actor, now, services }) => {
  const { ticketNo, fromCode, toCode } = request
  const ticket = await ticketSeenBy(services.db, actor, ticketNo, now)
  if (ticket === null || actor.kind !== 'staff') return refuse('NOT_FOUND')
  const [taken, put] = await Promise.all([
    fromCode === undefined ? null : takenDown(services, fromCode, now),
    codeFacts(services, toCode, now).then((facts) => fromFacts(facts, now)),
  ])
  for (const side of [taken, put]) {
    if (side !== null && !side.ok) return refuse('SWAP_REFUSED', side.message)
  }
  if (!put.ok) return refuse('SWAP_REFUSED', put.message)
  const { productId } = ticket.report.product

  const intent = { actor, endpoint: swapProduct.name, request }
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    const before = await ticketInTx(tx, ticketNo)
    if (before === null) return { ok: false, code: 'NOT_FOUND' }
    if (!WHEN.includes(before.status)) return { ok: false, code: 'NOT_IN_THIS_STATE' }
    const known = taken?.ok
      ? await productBySerial(tx, taken.product.serialNo ?? '')
      : productId === undefined
        ? null
        : await productOf(tx, productId)
    const old = known ?? (taken?.ok ? taken.product : null)
    if (old === null || !isOfTicket(old, before)) return { ok: false, code: 'PRODUCT_NOT_FOUND' }
    const swappedOn = chinaDay(now)
    const oldSerialNo = taken?.ok ? taken.product.serialNo : null
    const swapped = await swapInTx(tx, {
      old,
      oldSerialNo,
      next: put.product,
      swapId: `swap:${request.requestId}`,
      swappedOn,
      ticketNo,
      staffId: actor.staffId,
      now,
    })
    if (!swapped.ok) return { ok: true, ref: { refused: swapped.why } }
    const { earlier, serialNo } = swapped.product
    const note = `换机：${oldSerialNo === null ? '没有编号的旧机' : saySerial(oldSerialNo)} 换成 ${saySerial(serialNo ?? '')}，保修期照旧。`
    const decision = decide(before, { type: 'note', note }, actor, now, currentTerms)
    const saved = await save(tx, decision, { before, actor, centre: before, now })
    if (!saved.ok) throw new Undone(saved.code)
    return { ok: true, ref: { earlier, serialNo: serialNo ?? '', swappedOn } }
  })
  if (!outcome.ok) return refuse(outcome.code)
  return 'refused' in outcome.ref
    ? refuse('SWAP_REFUSED', swapRefusalWords[outcome.ref.refused])
    : done(outcome.ref)
})

/** One that was swapped before is refused with the lineage's own words, and by a repeated request it is the answer. */
const takenDown = async (services: Services, fromCode: string, now: number) =>
  fromFacts({ ...(await codeFacts(services, fromCode, now)), isSwappedOut: false }, now)

/** Nobody's, its customer's, or the very one that was reported: a ticket is no way to other people's products. */
const isOfTicket = (
  { productId, serialNo, ownership }: ProductToPut,
  { openid, report: { product } }: TicketDocument,
): boolean =>
  ownership.status === 'free' ||
  ownership.owner === openid ||
  product.productId === productId ||
  (serialNo !== null && product.serialNo === serialNo)
