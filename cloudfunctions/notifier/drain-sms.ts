import { MINUTE_MS } from '@/domain/time/china'
import { inTransaction } from '../shared/database/transaction'
import { causeOf } from '../shared/log'
import { putSms, type SmsMessage, smsInTx, smsToWake } from '../shared/repositories/sms-messages'
import type { Services } from '../shared/services'
import type { Sms, SmsOutcome } from '../shared/sms'

const BATCH = 50
const TRIES_MOST = 4
/** Whoever claimed it is dead by then, and nobody knows how far they came: it isn't sent again. */
const CLAIM_MS = 2 * MINUTE_MS
const WAITS_MS = [10_000, 60_000, 5 * MINUTE_MS]

/**
 * Sends what is due by SMS. Claimed before it is sent, so each goes out at most once; number and text are erased
 * with its end.
 * @returns how many were sent
 */
export const drainSms = async (services: Services, sms: Sms | null): Promise<number> => {
  if (sms === null) return 0
  let sent = 0
  for (const { _id } of await smsToWake(services.db, services.clock(), BATCH)) {
    try {
      const claimed = await claim(services, _id)
      if (claimed === null) continue
      const outcome = await sms.send(claimed)
      await settle(services, _id, outcome)
      if (outcome.ok) sent += 1
      else services.log({ level: 'warn', what: 'sms not sent', code: outcome.code, cause: outcome.kind })
    } catch (error) {
      services.log({ level: 'error', what: 'sms failed', cause: causeOf(error) })
    }
  }
  return sent
}

/** @returns null when there is nothing to send: taken by another, lapsed, or of unknown end */
const claim = ({ db, clock }: Services, id: string): Promise<SmsMessage | null> =>
  inTransaction(db, async (tx) => {
    const now = clock()
    const message = await smsInTx(tx, id)
    if (message === null || message.wakeAt === null || message.wakeAt > now) return null
    if (message.state === 'sending') {
      await putSms(tx, ended(message, 'unknown'))
      return null
    }
    if (now > message.until) {
      await putSms(tx, ended(message, 'lapsed'))
      return null
    }
    const claimed: SmsMessage = {
      ...message,
      state: 'sending',
      tries: message.tries + 1,
      wakeAt: now + CLAIM_MS,
    }
    await putSms(tx, claimed)
    return claimed
  })

const settle = ({ db, clock }: Services, id: string, outcome: SmsOutcome): Promise<void> =>
  inTransaction(db, async (tx) => {
    const message = await smsInTx(tx, id)
    if (message?.state === 'sending') await putSms(tx, after(message, outcome, clock()))
  })

const after = (message: SmsMessage, outcome: SmsOutcome, now: number): SmsMessage => {
  if (outcome.ok) return ended(message, 'sent')
  if (outcome.kind === 'unknown') return ended(message, 'unknown')
  if (outcome.kind !== 'busy' || message.tries >= TRIES_MOST) return ended(message, 'failed')
  return { ...message, state: 'due', wakeAt: now + (WAITS_MS[message.tries - 1] ?? 5 * MINUTE_MS) }
}

const ended = (message: SmsMessage, state: SmsMessage['state']): SmsMessage => ({
  ...message,
  state,
  phone: '',
  values: [],
  wakeAt: null,
})
