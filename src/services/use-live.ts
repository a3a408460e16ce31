import { useRef, useState } from 'react'
import type { Endpoint, RequestOf, ResponseOf } from '@/contract/endpoint'
import { call, type Failure } from './call'
import { forget, type Kept, keep, recall } from './kept'
import { useWhileShown } from './use-while-shown'

export interface Source<E extends Endpoint> {
  endpoint: E
  request: RequestOf<E>
  /** Under which the last answer is kept on the phone. */
  name: string
  /** Asked again so often while the page is in view. */
  everyMs?: number
  /** Hears each new answer. */
  onAnswer?: (data: ResponseOf<E>) => void
}

export interface Live<Data> {
  /** The newest answer known, perhaps from an earlier day; undefined while there is none. */
  data: Data | undefined
  /** When that answer was given. Epoch ms. */
  at: number | undefined
  /** Why the last asking gave nothing; gone after the next that did. */
  failure: Failure | undefined
  refresh: () => Promise<void>
  /** Takes over what a write answered. */
  put: (data: Data) => void
}

/** An endpoint's answer as a page wants it: the kept one at once, then the new one, and again whenever shown. */
export const useLive = <E extends Endpoint>(source: Source<E>): Live<ResponseOf<E>> => {
  const { endpoint, request, name, everyMs, onAnswer } = source
  const [kept, setKept] = useState(() => recall(name, endpoint.response) as Kept<ResponseOf<E>> | undefined)
  const [failure, setFailure] = useState<Failure>()
  // Counts what was put or asked, so that a slow answer never overwrites a newer one.
  const turn = useRef(0)
  const asking = useRef(false)

  const put = (data: ResponseOf<E>) => {
    turn.current += 1
    const fresh = { data, at: Date.now() }
    keep(name, fresh)
    setKept(fresh)
    setFailure(undefined)
  }

  /** Not this customer's, or gone: what the phone remembers of it goes too. */
  const drop = () => {
    forget(name)
    setKept(undefined)
  }

  const refresh = async () => {
    if (asking.current) return
    asking.current = true
    const mine = turn.current
    const outcome = await call(endpoint, request)
    asking.current = false
    if (mine !== turn.current) return
    if (!outcome.ok) {
      if (outcome.code === 'NOT_FOUND') drop()
      return setFailure(outcome)
    }
    put(outcome.data)
    onAnswer?.(outcome.data)
  }

  useWhileShown(() => void refresh(), everyMs)

  return { data: kept?.data, at: kept?.at, failure, refresh, put }
}
