import * as z from 'zod/mini'
import { accountSignIn } from '@/contract/staff/account'
import { DEMO_PASSWORD } from './accounts'
import { type Caller, callerAtDesk, callerInWeChat, post } from './caller'

/** Everybody signs in once, however many stories they play in. */
export interface SignIns {
  /** The phone's session of that person. */
  session(personId: string): Promise<string>
  customer(personId: string): Promise<Caller>
  staff(account: string): Promise<Caller>
}

const opened = z.object({ session: z.string() })

export const signInsAt = (url: string): SignIns => {
  const sessions = new Map<string, Promise<string>>()
  const desks = new Map<string, Promise<Caller>>()
  const session = kept(sessions, async (personId: string) => {
    const answer = await post(`${url}/local/session`, { personId }, null)
    return z.parse(opened, answer).session
  })
  return {
    session,
    customer: async (personId) => callerInWeChat(url, await session(personId)),
    staff: kept(desks, async (account: string) => {
      const { token } = await callerAtDesk(url, null)(accountSignIn, { account, password: DEMO_PASSWORD })
      return callerAtDesk(url, token)
    }),
  }
}

const kept =
  <Value>(made: Map<string, Promise<Value>>, make: (name: string) => Promise<Value>) =>
  (name: string): Promise<Value> => {
    const found = made.get(name) ?? make(name)
    made.set(name, found)
    return found
  }
