import { sessionHello } from '@/contract/customer/session'
import { done, refuse } from '@/contract/result'
import { knownTo } from '../../shared/repositories/customers'
import { unreadOf } from '../../shared/repositories/inbox'
import { officialHotline } from '../../shared/repositories/official-channels'
import { route } from '../../shared/serve/route'
import { templateIds } from '../../shared/template-ids'

export const sessionHelloRoute = route(sessionHello, async ({ actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const [hotline, unread, known] = await Promise.all([
    officialHotline(services.db),
    unreadOf(services.db, actor.openid),
    knownTo(services.db, actor.openid),
  ])
  return done({ now, hotline, unread, known, templateIds: templateIds(services.environment) })
})
