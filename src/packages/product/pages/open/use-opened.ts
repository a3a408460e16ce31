import { useState } from 'react'
import { type OpenedCode, productOpen } from '@/contract/customer/product'
import { call, type Failure } from '@/src/services/call'
import { useWhileShown } from '@/src/services/use-while-shown'

export interface Opened {
  data: OpenedCode | undefined
  failure: Failure | undefined
  /** @param divisionCode where the code was scanned, if the customer says so */
  ask: (divisionCode?: string) => Promise<void>
}

/** Looks at a code whenever the page comes into view: it may have been registered meanwhile. */
export const useOpened = (boxCode: string): Opened => {
  const [data, setData] = useState<OpenedCode>()
  const [failure, setFailure] = useState<Failure>()
  const ask = async (divisionCode?: string) => {
    const answer = await call(productOpen, {
      boxCode: boxCode.slice(0, 500),
      ...(divisionCode === undefined ? {} : { divisionCode }),
    })
    if (answer.ok) setData(answer.data)
    setFailure(answer.ok ? undefined : answer)
  }
  useWhileShown(() => void ask())
  return { data, failure, ask }
}
