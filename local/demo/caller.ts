import * as z from 'zod/mini'
import type { Endpoint, RequestOf, ResponseOf } from '@/contract/endpoint'
import { refusalSchema } from '@/contract/result'

/** Calls endpoints as one person. @throws when the answer is a refusal or can't be read */
export type Caller = <E extends Endpoint>(endpoint: E, request: RequestOf<E>) => Promise<ResponseOf<E>>

/** As a person with WeChat, by the mini-program's way. @param session of `POST /local/session` */
export const callerInWeChat = (url: string, session: string): Caller =>
  callerAt((fn) => `${url}/wx/call/${fn}`, session)

/** As staff, by the console's way. @param token of `account.signIn`; null before it */
export const callerAtDesk = (url: string, token: string | null): Caller =>
  callerAt((fn) => `${url}/fn/${fn}`, token)

/** Posts JSON and answers the parsed body, whatever the status. @throws when it is no JSON */
export const post = async (address: string, body: unknown, bearer: string | null): Promise<unknown> => {
  const answer = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
    },
    body: JSON.stringify(body),
  })
  return answer.json()
}

const callerAt =
  (addressOf: (fn: string) => string, bearer: string | null): Caller =>
  async (endpoint, request) => {
    const answer = await post(addressOf(endpoint.fn), { endpoint: endpoint.name, request }, bearer)
    const refusal = z.safeParse(refusalSchema, answer)
    if (refusal.success) throw new Error(`${endpoint.name} was refused: ${refusal.data.code}`)
    const { data } = z.parse(z.object({ ok: z.literal(true), data: z.unknown() }), answer)
    return z.parse(endpoint.response, data) as ResponseOf<typeof endpoint>
  }
