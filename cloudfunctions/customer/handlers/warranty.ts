import { type JudgedProduct, warrantyCard, warrantyVerdict } from '@/contract/customer/warranty'
import { done, refuse } from '@/contract/result'
import { linkOf } from '@/domain/serial/box-code'
import { warrantyRules } from '@/domain/warranty/rules'
import { goesOn } from '../../shared/repositories/desk-guards'
import { type ProductDocument, productOwnedBy } from '../../shared/repositories/products'
import { type Route, route } from '../../shared/serve/route'
import type { Services } from '../../shared/services'
import { codeOfLink } from '../../shared/warranty/code-of-link'
import { verdictOfProduct } from '../../shared/warranty/verdict-of'

const warrantyVerdictRoute = route(warrantyVerdict, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const product = await productOwnedBy(services.db, request.productId, actor.openid)
  if (product === null) return refuse('PRODUCT_NOT_FOUND')
  const [verdict, appealNo] = await Promise.all([
    verdictOfProduct(services, product, now),
    goesOn(services.db, `warranty:${request.productId}`),
  ])
  return done({ at: now, product: judged(product), verdict, rules: rulesOf(verdict.rule.version), appealNo })
})

const warrantyCardRoute = route(warrantyCard, async ({ request, actor, now, services }) => {
  if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
  const product = await productOwnedBy(services.db, request.productId, actor.openid)
  if (product === null) return refuse('PRODUCT_NOT_FOUND')
  const { words, lastDay, rule } = await verdictOfProduct(services, product, now)
  const link = linkTo(product, services)
  return done({
    at: now,
    product: judged(product),
    words,
    lastDay,
    clause: rule.words,
    rulesVersion: rule.version,
    link,
    code: link === null ? [] : codeOfLink(link),
  })
})

export const warrantyRoutes: readonly Route[] = [warrantyVerdictRoute, warrantyCardRoute]

const judged = ({
  productId,
  serialNo,
  line,
  model,
  name,
  place,
  producedIn,
}: ProductDocument): JudgedProduct => ({ productId, serialNo, line, model, name, place, producedIn })

const rulesOf = (version: string) => {
  const { effectiveOn, source } = warrantyRules.find((rules) => rules.version === version) ?? {
    effectiveOn: '2026-11-01',
    source: '',
  }
  return { version, effectiveOn, source }
}

/** The first of our hosts; null where none is set, or the number isn't one of ours. */
const linkTo = (
  { serialNo, serialIs }: ProductDocument,
  { environment: { LINK_HOSTS } }: Services,
): string | null => {
  const [host = ''] = (LINK_HOSTS ?? '').split(',').map((one) => one.trim())
  if (serialNo === null || serialIs === 'doubtful' || host === '') return null
  // a loopback host has no certificate
  const scheme = /^(127\.|localhost)/.test(host) ? 'http' : 'https'
  return linkOf(serialNo, `${scheme}://${host}`)
}
