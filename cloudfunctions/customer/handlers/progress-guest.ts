import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod/mini'
import { progressAsk, progressOpen, progressSee } from '@/contract/customer/progress'
import type { ErrorCode } from '@/contract/error-code'
import { done, refuse } from '@/contract/result'
import { guessing } from '@/domain/links/guessing'
import { opens } from '@/domain/links/share'
import type { Actor } from '@/domain/ticket/actor'
import type { Tx } from '../../shared/database/transaction'
import { inTransaction } from '../../shared/database/transaction'
import { callerKey, onceOnly } from '../../shared/idempotency'
import { countTry, triesLeft } from '../../shared/limits'
import { linkKeys } from '../../shared/links/link-keys'
import { readLink, signLink } from '../../shared/links/signed-link'
import { maskedProgressOf } from '../../shared/progress/masked'
import { codeInTx, putProgressCode, removeProgressCode } from '../../shared/repositories/progress-codes'
import { serverSecret } from '../../shared/repositories/server-secret'
import { writeSms } from '../../shared/repositories/sms-messages'
import { linkOf } from '../../shared/repositories/ticket-links'
import { ticketByNo, ticketInTx } from '../../shared/repositories/tickets'
import { type Route, route } from '../../shared/serve/route'
import type { Services } from '../../shared/services'
import { canSendSms } from '../../shared/sms'
import { newCode } from '../../shared/ticket/new-numbers'

const asked = z.object({ ticketNo: z.string() })

/**
 * Whether the number exists, and whether the digits are right, changes neither the answer nor what is counted:
 * the SMS goes out later, from the notifier, so not even the time tells.
 */
const askRoute = route(progressAsk, async ({ request, actor, now, services }) => {
  const { ticketNo, phoneLast4 } = request
  if (!canSendSms(services.environment)) return refuse('UNAVAILABLE')
  const secret = await serverSecret(services, 'progress-code')
  const code = newCode(services.random)
  const intent = { actor, endpoint: progressAsk.name, request }
  const outcome = await onceOnly(services, intent, asked, async (tx) => {
    if (!(await mayAsk(tx, ticketNo, actor, now))) return { ok: false, code: 'PROGRESS_ASKED_OFTEN' }
    const ticket = await ticketInTx(tx, ticketNo)
    const phone = ticket?.report.contact.phone ?? ''
    const isRight = phone !== '' && phone.slice(-4) === phoneLast4
    const expiresAt = now + guessing.codeGoodForMs
    // the same work where nothing is right; beside the real one, which a stranger must not make worthless
    const place = isRight ? ticketNo : `${ticketNo}:nobody`
    await putProgressCode(tx, place, { hash: hashOf(secret, place, code), expiresAt })
    if (isRight) {
      const about = `${ticketNo}:${request.requestId}`
      await writeSms(tx, {
        template: 'progressCode',
        about,
        phone,
        values: [code],
        until: expiresAt,
        at: now,
      })
    }
    return { ok: true, ref: { ticketNo } }
  })
  return outcome.ok ? done({ codeGoodForMs: guessing.codeGoodForMs }) : refuse(outcome.code)
})

/** A wrong code counts in the transaction that refuses it; the right one is used up by being right. */
const seeRoute = route(progressSee, async ({ request, now, services }) => {
  const { ticketNo, code } = request
  const [secret, keys] = await Promise.all([serverSecret(services, 'progress-code'), linkKeys(services)])
  const refusal = await inTransaction(services.db, (tx) =>
    redeem(tx, ticketNo, hashOf(secret, ticketNo, code), now),
  )
  if (refusal !== null) return refuse(refusal)
  const ticket = await ticketByNo(services.db, ticketNo)
  if (ticket === null) return refuse('PROGRESS_CODE_WRONG')
  const untilAt = now + guessing.seenForMs
  return done({
    progress: await maskedProgressOf(services.db, ticket, now),
    token: signLink(keys, { kind: 'seen', ticketNo, untilAt }),
    untilAt,
  })
})

const openRoute = route(progressOpen, async ({ request, now, services }) => {
  const claim = readLink(await linkKeys(services), request.token)
  if (claim === null || claim.kind === 'survey') return refuse('LINK_WRONG')
  const refusal =
    claim.kind === 'seen'
      ? now > claim.untilAt && 'LINK_LAPSED'
      : await whyShut(services, claim.ticketNo, claim.issue, now)
  if (refusal) return refuse(refusal)
  const ticket = await ticketByNo(services.db, claim.ticketNo)
  return ticket === null ? refuse('LINK_WRONG') : done(await maskedProgressOf(services.db, ticket, now))
})

export const progressGuestRoutes: readonly Route[] = [askRoute, seeRoute, openRoute]

const whyShut = async (
  { db }: Services,
  ticketNo: string,
  issue: number,
  now: number,
): Promise<ErrorCode | null> => {
  const link = await linkOf(db, ticketNo)
  if (opens(link, issue, now)) return null
  return link.issue === issue && link.lapsesAt !== null ? 'LINK_LAPSED' : 'LINK_TAKEN_BACK'
}

const mayAsk = async (tx: Tx, ticketNo: string, actor: Actor, now: number): Promise<boolean> => {
  const { asksOfTicket, asksOfCaller, asksOfGuests, asksSpanMs } = guessing
  const ofTicket = `progressAsk:${ticketNo}`
  const ofCaller = `progressAsk:${callerKey(actor)}`
  const left = [
    await triesLeft(tx, ofTicket, asksOfTicket, now),
    await triesLeft(tx, ofCaller, actor.kind === 'guest' ? asksOfGuests : asksOfCaller, now),
  ]
  if (left.some((count) => count <= 0)) return false
  await countTry(tx, ofTicket, asksSpanMs, now)
  await countTry(tx, ofCaller, asksSpanMs, now)
  return true
}

const redeem = async (tx: Tx, ticketNo: string, hash: string, now: number): Promise<ErrorCode | null> => {
  const key = `progressSee:${ticketNo}`
  if ((await triesLeft(tx, key, guessing.tries, now)) <= 0) return 'PROGRESS_LOCKED'
  const waiting = await codeInTx(tx, ticketNo)
  if (waiting !== null && now <= waiting.expiresAt && isSame(waiting.hash, hash)) {
    await removeProgressCode(tx, ticketNo)
    return null
  }
  await countTry(tx, key, guessing.lockMs, now)
  return 'PROGRESS_CODE_WRONG'
}

/** Of the ticket too: one ticket's code opens no other. */
const hashOf = (secret: string, ticketNo: string, code: string): string =>
  createHmac('sha256', secret).update(`${ticketNo}\n${code}`).digest('base64url')

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
