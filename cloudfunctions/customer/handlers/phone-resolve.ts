import * as z from 'zod/mini'
import { phoneResolve } from '@/contract/customer/session'
import { done, refuse } from '@/contract/result'
import { mobile } from '@/contract/scalar'
import { takeTry } from '../../shared/limits'
import { ownerOf } from '../../shared/repositories/media'
import { route } from '../../shared/serve/route'

const TRIES = 10
const SPAN_MS = 3_600_000

/**
 * WeChat takes the code once and charges for each success, so nothing is stored to be repeated: a lost answer
 * costs the customer another tap, never a wrong number.
 */
export const phoneResolveRoute = route(phoneResolve, async ({ request, actor, now, services }) => {
  if (!(await takeTry(services.db, `phone:${ownerOf(actor)}`, TRIES, SPAN_MS, now)))
    return refuse('TOO_MANY_REQUESTS')
  const answer = await services.wechat.getPhoneNumber({ code: request.code })
  if (!answer.ok) return refuse(answer.kind === 'refused' ? 'PHONE_CODE_INVALID' : 'UNAVAILABLE')
  const phone = z.safeParse(mobile, answer.phone)
  return phone.success ? done({ phone: phone.data }) : refuse('PHONE_CODE_INVALID')
})
