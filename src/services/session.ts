import { create } from 'zustand'
import { phoneResolve, sessionHello } from '@/contract/customer/session'
import type { ResponseOf } from '@/contract/endpoint'
import { call, type Failure } from './call'
import { keep, recall } from './kept'

export type Hello = ResponseOf<typeof sessionHello>

interface Session {
  hello: Hello | undefined
  /** When it was answered, by this phone's clock. Epoch ms. */
  at: number | undefined
  failure: Failure | undefined
}

const name = 'hello'
const goodForMs = 5 * 60_000

const remembered = recall(name, sessionHello.response)

/** Who the customer is to the service, and what the app must know to work. */
export const useSession = create<Session>(() => ({
  hello: remembered?.data,
  at: remembered?.at,
  failure: undefined,
}))

let asking: Promise<void> | undefined
let askedAt = 0

/** Says hello at launch, and again when the last answer has grown old. Several pages may ask at once. */
export const greet = (): Promise<void> => {
  const fresh = Date.now() - askedAt < goodForMs && useSession.getState().failure === undefined
  if (fresh) return asking ?? Promise.resolve()
  asking ??= hello().finally(() => {
    asking = undefined
  })
  return asking
}

/** Says hello whatever is known: after a report, the known addresses are others. */
export const greetAgain = (): Promise<void> => {
  askedAt = 0
  return greet()
}

/** Now by the server's clock: a phone's may be a day off, and windows are judged by the server's. Epoch ms. */
export const serverNow = (): number => {
  const { hello, at } = useSession.getState()
  return hello === undefined || at === undefined ? Date.now() : hello.now + (Date.now() - at)
}

/** The number behind the code of WeChat's phone button. */
export const resolvePhone = (code: string) => call(phoneResolve, { code })

const hello = async (): Promise<void> => {
  const outcome = await call(sessionHello, {})
  if (!outcome.ok) return useSession.setState({ failure: outcome })
  askedAt = Date.now()
  const kept = { data: outcome.data, at: askedAt }
  keep(name, kept)
  useSession.setState({ hello: kept.data, at: kept.at, failure: undefined })
}
