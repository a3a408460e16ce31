import { useEffect, useRef, useState } from 'react'
import { priceEstimate } from '@/contract/customer/price'
import type { Estimate } from '@/contract/product/estimate'
import { call } from '@/src/services/call'
import type { Draft } from '../../draft/draft'
import { toProduct } from '../../draft/to-product'

/** `unknown`: it couldn't be asked for, or nothing can be said before; the visit is agreed on by phone then. */
export type Estimated = { state: 'asking' } | { state: 'known'; estimate: Estimate } | { state: 'unknown' }

/** What the repair may cost, asked anew whenever it is about something else or `refresh` is called. */
export const useEstimate = (draft: Draft) => {
  const [estimated, setEstimated] = useState<Estimated>({ state: 'asking' })
  const turn = useRef(0)
  const { kind, symptom, divisionCode } = draft
  const product = toProduct(draft)
  const key = JSON.stringify([kind, symptom, divisionCode, product])

  const refresh = async (): Promise<void> => {
    turn.current += 1
    const mine = turn.current
    if (kind !== 'repair' || symptom === null) return setEstimated({ state: 'unknown' })
    const place = divisionCode === '' ? {} : { divisionCode }
    const answer = await call(priceEstimate, { kind, product, symptom, ...place })
    if (mine !== turn.current) return
    setEstimated(answer.ok ? { state: 'known', estimate: answer.data } : { state: 'unknown' })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same report in another object is the same
  useEffect(() => {
    void refresh()
    return () => {
      turn.current += 1
    }
  }, [key])

  return { estimated, refresh }
}
