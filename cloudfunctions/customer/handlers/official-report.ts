import * as z from 'zod/mini'
import { FAKE_PICTURES, officialReport } from '@/contract/customer/official'
import { done, refuse } from '@/contract/result'
import { DAY_MS } from '@/domain/time/china'
import { callerKey, onceOnly } from '../../shared/idempotency'
import { countTry, triesLeft } from '../../shared/limits'
import { fakeKey } from '../../shared/official/fake-key'
import { createFake, queueKeyOf } from '../../shared/repositories/fake-reports'
import { attachMedia, ownerOf } from '../../shared/repositories/media'
import { route } from '../../shared/serve/route'
import { isTextAllowed } from '../../shared/ticket/text-check'

const ref = z.object({ fakeId: z.string() })
const REPORTS_A_DAY = 10

const harmedTodo = [
  '马上打 110 报案，把转账记录、聊天记录、号码都给警察。',
  '打银行或支付平台的电话，请他们冻结那笔钱、改密码。',
]
const usualTodo = ['别再和对方联系，把号码拉黑。', '质量专员会核实，核实后在消息里告诉您。']

/** Told to the quality team once; what came of it is told in the inbox. */
export const officialReportRoute = route(officialReport, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const { openid } = actor
  const { kind, value, words, harmed, mediaIds } = request
  const allowed = await isTextAllowed(services, openid, words)
  const limit = `fakes:${callerKey(actor)}`
  const intent = { actor, endpoint: officialReport.name, request }
  const outcome = await onceOnly(services, intent, ref, async (tx) => {
    if (!allowed) return { ok: false, code: 'TEXT_NOT_ALLOWED' }
    if ((await triesLeft(tx, limit, REPORTS_A_DAY, now)) <= 0) return { ok: false, code: 'FAKES_TOO_MANY' }
    const fakeId = `fake:${Buffer.from(services.random(12)).toString('hex')}`
    const attachment = { owner: ownerOf(actor), mediaIds, ticketNo: fakeId, most: { image: FAKE_PICTURES } }
    const refusal = await attachMedia(tx, attachment)
    if (refusal !== null) return { ok: false, code: refusal }
    await countTry(tx, limit, DAY_MS, now)
    await createFake(tx, {
      _id: fakeId,
      openid,
      kind,
      value,
      key: fakeKey(kind, value),
      words,
      harmed,
      at: now,
      settled: null,
      queueKey: queueKeyOf(now, fakeId, harmed),
      settledKey: null,
      rev: 1,
    })
    return { ok: true, ref: { fakeId } }
  })
  if (!outcome.ok) return refuse(outcome.code)
  return done({
    fakeId: outcome.ref.fakeId,
    todo: request.harmed ? [...harmedTodo, ...usualTodo] : usualTodo,
  })
})
