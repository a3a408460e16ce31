import * as z from 'zod/mini'
import { grantRecord } from '@/contract/customer/inbox'
import { done, refuse } from '@/contract/result'
import { onceOnly } from '../../shared/idempotency'
import { recordAccept } from '../../shared/repositories/grants'
import { route } from '../../shared/serve/route'

const ref = z.object({ recorded: z.int() })

/** What the popup answered, as the app tells it; WeChat's own push of the same accept counts no second time. */
export const grantRecordRoute = route(grantRecord, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const accepted = [
    ...new Set(request.answers.filter(({ answer }) => answer === 'accept').map(({ template }) => template)),
  ]
  const outcome = await onceOnly(
    services,
    { actor, endpoint: grantRecord.name, request },
    ref,
    async (tx) => {
      for (const template of accepted) {
        await recordAccept(tx, actor.openid, template, {
          acceptId: request.requestId,
          source: 'app',
          at: now,
        })
      }
      return { ok: true, ref: { recorded: accepted.length } }
    },
  )
  return outcome.ok ? done(outcome.ref) : refuse(outcome.code)
})
