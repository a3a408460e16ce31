import { createHash } from 'node:crypto'
import { officialCheck, officialRecord } from '@/contract/customer/official'
import { done, refuse } from '@/contract/result'
import { catalogueOn } from '@/domain/catalogue/catalogue'
import { publishedEntries } from '@/domain/catalogue/fee-entries'
import { checkFee } from '@/domain/official/check-fee'
import { checkLink } from '@/domain/official/check-link'
import { checkMessage } from '@/domain/official/check-message'
import { checkNumber } from '@/domain/official/check-number'
import { checkPerson } from '@/domain/official/check-person'
import { priceListOn } from '@/domain/pricing/price-list'
import { chinaDay, MINUTE_MS } from '@/domain/time/china'
import { callerKey } from '../../shared/idempotency'
import { takeTry } from '../../shared/limits'
import { officialBook } from '../../shared/official/book'
import { personFacts } from '../../shared/official/person-facts'
import { type Route, route } from '../../shared/serve/route'

/** Guessing badges and codes is slowed; everybody's phone shares one count where the way here names no caller. */
const GUESSES = { most: 20, mostShared: 200, spanMs: 10 * MINUTE_MS }

const recordRoute = route(officialRecord, async ({ now, services }) => {
  const { channels } = await officialBook(services)
  const { version, effectiveOn, source } = priceListOn(chinaDay(now))
  return done({ now, channels: [...channels], fees: { version, effectiveOn, source } })
})

const checkRoute = route(officialCheck, async ({ request, actor, address, now, services }) => {
  const { ask } = request
  const book = await officialBook(services)
  switch (ask.kind) {
    case 'number':
      return done(checkNumber(ask.value, book))
    case 'link':
      return done(checkLink(ask.value, book))
    case 'message':
      return done(checkMessage(ask.value, book))
    case 'fee': {
      const today = chinaDay(now)
      const entries = publishedEntries(priceListOn(today), catalogueOn(today), ask.divisionCode ?? '')
      return done(checkFee(ask, entries, book))
    }
    case 'person': {
      const who = `${callerKey(actor)}:${createHash('sha256')
        .update(address ?? '')
        .digest('base64url')
        .slice(0, 22)}`
      const most = actor.kind === 'guest' && address === null ? GUESSES.mostShared : GUESSES.most
      if (!(await takeTry(services.db, `official-person:${who}`, most, GUESSES.spanMs, now)))
        return refuse('TOO_MANY_REQUESTS')
      return done(checkPerson(await personFacts(services, actor, ask, now), ask.code !== undefined, book))
    }
  }
})

export const officialCheckRoutes: readonly Route[] = [recordRoute, checkRoute]
