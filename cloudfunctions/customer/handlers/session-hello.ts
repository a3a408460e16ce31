import { sessionHello } from '@/contract/customer/session'
import { done } from '@/contract/result'
import { knownTo } from '../../shared/repositories/customers'
import { unreadOf } from '../../shared/repositories/inbox'
import { officialHotline } from '../../shared/repositories/official-channels'
import { productsOf } from '../../shared/repositories/products'
import { route } from '../../shared/serve/route'
import type { Services } from '../../shared/services'
import { templateIds } from '../../shared/template-ids'
import { verdictOfProduct } from '../../shared/warranty/verdict-of'

export const sessionHelloRoute = route(sessionHello, async ({ actor, now, services }) => {
  if (actor.kind !== 'customer') {
    // whoever came by a link still needs the hotline
    const hotline = await officialHotline(services.db)
    const ids = templateIds(services.environment)
    return done({ now, hotline, unread: 0, known: [], product: null, templateIds: ids })
  }
  const [hotline, unread, known, product] = await Promise.all([
    officialHotline(services.db),
    unreadOf(services.db, actor.openid),
    knownTo(services.db, actor.openid),
    greetingOf(services, actor.openid, now),
  ])
  return done({ now, hotline, unread, known, product, templateIds: templateIds(services.environment) })
})

/** The product that was registered last; whoever has none pays for one empty read. */
const greetingOf = async (services: Services, openid: string, now: number) => {
  const [product] = await productsOf(services.db, openid)
  if (product === undefined) return null
  const { place, name } = product
  const { lastDay } = await verdictOfProduct(services, product, now)
  return { name: place === null ? name : `${place}${name}`, lastDay }
}
