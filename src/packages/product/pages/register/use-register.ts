import { useState } from 'react'
import type { MyProduct, productRegister } from '@/contract/customer/product'
import type { RequestOf } from '@/contract/endpoint'
import { useIntent } from '@/src/services/call'
import { registerProduct } from '../../my-products'

/** Registers once, however often the button is tapped. */
export const useRegister = (onRegistered: (product: MyProduct) => void) => {
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const run = useIntent<MyProduct>()
  const register = async (product: RequestOf<typeof productRegister>['product'], place: string) => {
    setBusy(true)
    setProblem(undefined)
    const outcome = await run((requestId) => registerProduct(requestId, product, place))
    setBusy(false)
    if (outcome === undefined) return
    if (outcome.ok) onRegistered(outcome.data)
    else setProblem(outcome.message)
  }
  return { register, problem, busy }
}
