import * as z from 'zod/mini'
import { badRequestMessage } from '@/contract/field-label'
import { type Refusal, type Result, refuse } from '@/contract/result'
import { type EndpointKey, endpointPolicies, mayCall } from '@/domain/policies/endpoint-policy'
import type { Actor } from '@/domain/ticket/actor'
import { Contended } from '../database/transaction'
import { type Call, readCall } from '../identity/call'
import { type StaffSession, sessionOf } from '../identity/session'
import { technicianInWeChat } from '../identity/technician-in-wechat'
import { causeOf } from '../log'
import type { Services } from '../services'
import { httpAnswer } from './http-answer'
import type { Route } from './route'

/**
 * A function's `main`: transport → identity → endpoint → parse → may they → handle → parse the answer.
 * Whatever goes wrong, the caller gets a code and a sentence, and the log gets no personal data.
 */
export const serve = (
  fn: 'customer' | 'staff',
  routes: readonly Route[],
  services: Services,
): ((event: unknown, context: unknown) => Promise<unknown>) => {
  const byName = new Map(routes.map((route) => [route.endpoint.name, route]))

  const answer = async (call: Call): Promise<Result<unknown>> => {
    if (call.endpoint === null) return refuse('BAD_REQUEST')
    const route = byName.get(call.endpoint)
    const key = `${fn}/${call.endpoint}`
    if (!route || !isEndpoint(key)) return refuse('UNKNOWN_ENDPOINT')
    const { actor, session } = await whoCalls(fn, call, services)
    if (!mayCall(actor, key)) return refuse(actor.kind === 'guest' ? 'SIGN_IN_NEEDED' : 'FORBIDDEN')
    const request = z.safeParse(route.endpoint.request, call.request)
    if (!request.success) return badRequest(request.error.issues[0]?.path ?? [])
    const result = await route.handle({
      request: request.data,
      actor,
      session,
      openid: call.openid,
      address: call.http?.address ?? null,
      now: services.clock(),
      services,
    })
    return result.ok ? { ok: true, data: z.parse(route.endpoint.response, result.data) } : result
  }

  return async (event, context) => {
    const startedAt = performance.now()
    const call = readCall(event, context)
    if (call?.http?.method === 'OPTIONS') return httpAnswer(null, call.http, services.environment)
    const result = call === null ? refuse('BAD_REQUEST') : await answer(call).catch(failed(services))
    services.log({
      level: 'info',
      what: 'call',
      fn,
      endpoint: byName.has(call?.endpoint ?? '') ? (call?.endpoint ?? '') : 'unknown',
      code: result.ok ? 'OK' : result.code,
      ms: Math.round(performance.now() - startedAt),
    })
    return call?.http ? httpAnswer(result, call.http, services.environment) : result
  }
}

const isEndpoint = (key: string): key is EndpointKey => Object.hasOwn(endpointPolicies, key)

/**
 * The customer function knows people by WeChat alone. The staff function knows them by a session, and technicians
 * by the WeChat account that was bound to them; any other account may do no more there than get bound.
 */
const whoCalls = async (
  fn: 'customer' | 'staff',
  call: Call,
  services: Services,
): Promise<{ actor: Actor; session: StaffSession | null }> => {
  if (fn === 'customer') {
    const actor: Actor = call.openid === null ? { kind: 'guest' } : { kind: 'customer', openid: call.openid }
    return { actor, session: null }
  }
  if (call.openid !== null) {
    const technician = await technicianInWeChat(services, call.openid)
    return { actor: technician ?? { kind: 'customer', openid: call.openid }, session: null }
  }
  const session = call.bearer === null ? null : await sessionOf(services, call.bearer)
  return { actor: session?.actor ?? { kind: 'guest' }, session }
}

const badRequest = (path: readonly PropertyKey[]): Refusal =>
  refuse('BAD_REQUEST', badRequestMessage(path), path.map(String).join('.'))

const failed =
  (services: Services) =>
  (error: unknown): Refusal => {
    if (error instanceof Contended) return refuse('BUSY')
    services.log({ level: 'error', what: 'failed', cause: causeOf(error) })
    return refuse('UNAVAILABLE')
  }
