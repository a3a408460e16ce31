import { done } from '@/contract/result'
import { lookAtProduct } from '@/contract/staff/product'
import { inForceOn } from '@/domain/dispatch/policy'
import { judgeScan } from '@/domain/serial/judge-scan'
import { scanPolicies } from '@/domain/serial/scan-policy'
import { chinaDay } from '@/domain/time/china'
import { codeFacts } from '../../shared/product/code-facts'
import { sayProductEvent } from '../../shared/product/say-event'
import { eventsOfProduct } from '../../shared/repositories/product-events'
import { scansOf } from '../../shared/repositories/scans'
import { route } from '../../shared/serve/route'

export const productLookRoute = route(lookAtProduct, async ({ request, now, services }) => {
  const { db } = services
  const facts = await codeFacts(services, request.boxCode, now)
  const { read, isSigned, product, item } = facts
  const serialNo = read.ok && isSigned ? read.serial.serialNo : null
  const [scans, history] = await Promise.all([
    serialNo === null ? [] : scansOf(db, serialNo),
    product === null ? [] : eventsOfProduct(db, product.productId),
  ])
  const [last, ...before] = scans
  // as it stands after the last scan: a look by staff is none
  const judged = judgeScan(
    {
      ...facts,
      owner: product?.owner ? 'somebodyElse' : 'nobody',
      earlier: before,
      scan: last ?? { at: now, by: '', divisionCode: null },
    },
    inForceOn(scanPolicies, chinaDay(now)),
  )
  const { finding, serialIs, words, advice, needsPerson } = judged
  return done({
    finding,
    serialIs,
    words,
    advice,
    needsPerson,
    serialNo,
    item,
    registeredAt: product?.owner ? product.registeredAt : null,
    scans: { people: new Set(scans.map(({ by }) => by)).size, lastAt: last?.at ?? null },
    earlier: product?.earlier ?? [],
    swappedFor: facts.isSwappedOut ? (product?.serialNo ?? null) : null,
    history: history.map((event) => ({ words: sayProductEvent(event), at: event.at })),
  })
})
