import type { Verdict } from '@/contract/product/verdict'
import type { Product, Report } from '@/contract/ticket/report'
import type { TicketVerdict } from '@/contract/ticket/verdict'
import { chinaDay } from '@/domain/time/china'
import type { Finding, ProductToJudge } from '@/domain/warranty/product'
import { warrantyRules } from '@/domain/warranty/rules'
import { verdict } from '@/domain/warranty/verdict'
import { codeFacts } from '../product/code-facts'
import { type ProductDocument, productOf } from '../repositories/products'
import type { Services } from '../services'
import { verdictOfProduct } from './verdict-of'

/**
 * What the warranty says of a report's product, short enough to stand with the ticket. A product that isn't registered
 * gets what its number tells; without one it is unclear, with what to bring. Null for a fitting.
 * @param openid whose report it is; null for a caller whom an agent wrote down
 * @param now epoch ms
 */
export const verdictForReport = async (
  services: Services,
  report: Report,
  openid: string | null,
  now: number,
  findings: readonly Finding[] = [],
): Promise<TicketVerdict | null> =>
  report.kind === 'installation'
    ? null
    : shortened(await verdictOfReported(services, report.product, openid, now, findings), now)

/** The whole verdict on a product as somebody reported it. */
export const verdictOfReported = async (
  services: Services,
  reported: Product,
  openid: string | null,
  now: number,
  findings: readonly Finding[] = [],
): Promise<Verdict> => {
  const known = await registeredAs(services, reported, openid, now)
  if ('productId' in known) return verdictOfProduct(services, known, now, findings)
  return verdict({ ...known, findings }, [], [], warrantyRules, chinaDay(now))
}

/** What a ticket keeps of it. */
const shortened = (whole: Verdict, now: number): TicketVerdict => ({
  at: now,
  cover: whole.verdict,
  ruleId: whole.rule.id,
  rulesVersion: whole.rule.version,
  lastDay: whole.lastDay,
  confidence: whole.confidence,
  words: whole.words,
})

/**
 * The registered product that is meant: the caller's own, or, for somebody on the phone, the one with the number that
 * was read out. Another customer's proofs say nothing to anybody who merely has its number.
 */
const registeredAs = async (
  services: Services,
  { productId, serialNo, line, model }: Product,
  openid: string | null,
  now: number,
): Promise<ProductDocument | ProductToJudge> => {
  const named = productId === undefined ? null : await productOf(services.db, productId)
  if (named !== null && (openid === null || named.owner === openid)) return named
  const facts = serialNo === undefined ? null : await codeFacts(services, serialNo, now)
  const bySerial = facts?.product ?? null
  if (bySerial !== null && (openid === null || bySerial.owner === openid)) return bySerial
  const item = facts?.item ?? null
  const isGenuine = item?.kind === 'model' && facts?.isRecorded === true
  return {
    line: item?.kind === 'model' ? item.line : line,
    model: item?.model ?? model ?? null,
    serialNo: serialNo ?? null,
    serialIs: isGenuine ? 'genuine' : 'unchecked',
    producedIn: item?.kind === 'model' ? item.producedIn : null,
    earlier: [],
    part: null,
    findings: [],
  }
}
