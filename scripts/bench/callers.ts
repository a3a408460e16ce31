import * as z from 'zod/mini'
import { accountSignIn } from '@/contract/staff/account'
import { DEMO_PASSWORD } from '@/local/demo'
import { contextFor } from '@/local/host/context'
import { functionProcess } from '@/local/host/function-process'
import type { Gateway } from './gateway'
import { builtFunction } from './places'

/** Calls an endpoint as one person. @throws when it is refused */
export type Call = (endpoint: string, request: unknown) => Promise<unknown>

export interface Callers {
  customer(openid: string): Call
  staff(account: string): Promise<Call>
  close(): Promise<void>
}

const answer = z.looseObject({ ok: z.boolean(), data: z.optional(z.unknown()) })
const httpAnswer = z.object({ body: z.string() })
const signedIn = z.object({ token: z.string() })

/** The built functions in processes of their own, called without the web server between. */
export const callersOf = ({ env }: Gateway): Callers => {
  const [customer, staff] = ['customer', 'staff'].map((name) =>
    functionProcess({
      name,
      file: builtFunction(name),
      env: { PATH: process.env.PATH ?? '', MINIPROGRAM_STATE: 'developer', ...env },
      timeoutMs: 60_000,
      log: () => {},
    }),
  )
  if (!customer || !staff) throw new Error('unreachable')

  const atDesk =
    (bearer: string | null): Call =>
    async (endpoint, request) => {
      const event = {
        httpMethod: 'POST',
        headers: bearer === null ? {} : { authorization: `Bearer ${bearer}` },
        body: JSON.stringify({ endpoint, request }),
      }
      const { body } = z.parse(
        httpAnswer,
        await staff.call(event, contextFor('staff', { kind: 'http' }, 'local')),
      )
      return dataOf(endpoint, JSON.parse(body))
    }

  return {
    customer: (openid) => async (endpoint, request) => {
      const context = contextFor('customer', { kind: 'weChat', openid }, 'local')
      return dataOf(endpoint, await customer.call({ endpoint, request }, context))
    },
    async staff(account) {
      const session = await atDesk(null)(accountSignIn.name, { account, password: DEMO_PASSWORD })
      return atDesk(z.parse(signedIn, session).token)
    },
    async close() {
      await Promise.all([customer.close(), staff.close()])
    },
  }
}

const dataOf = (endpoint: string, raw: unknown): unknown => {
  const { ok, data, ...refusal } = z.parse(answer, raw)
  if (!ok) throw new Error(`${endpoint} was refused: ${JSON.stringify(refusal)}`)
  return data
}
