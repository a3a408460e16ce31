import type { DeskReport, WarrantyAppeal } from '@/contract/desk/report'
import type { AppealFile } from '@/contract/desk/view'
import type { ErrorCode } from '@/contract/error-code'
import { exclusionLabel } from '@/contract/product/finding'
import { proofLabel } from '@/contract/product/proof'
import type { Actor } from '@/domain/ticket/actor'
import type { Db } from '../../database/cloud'
import { Undone } from '../../idempotency'
import { ruleOnProof } from '../../proof/rule'
import { claimDesk } from '../../repositories/desk-guards'
import { type FindingDocument, findingRecordsOf } from '../../repositories/findings'
import { productOf, productOwnedBy } from '../../repositories/products'
import { type ProofDocument, proofRecordsOf } from '../../repositories/proofs'
import { ticketByNo } from '../../repositories/tickets'
import type { Services } from '../../services'
import { refreshVerdictOf, refreshVerdicts } from '../../warranty/refresh-verdicts'
import { settleFinding } from '../../warranty/settle-finding'
import { verdictOf } from '../../warranty/verdict-of'
import type { DeskAlso, DeskAsking, DeskHooks } from '../desk-hook'

const rulingWords = { confirmed: '核实属实', altered: '有改动', noProof: '不是买这台的凭证' } as const

/** An appeal: about a product of one's own, one at a time; what is found of its proofs is ruled with the answer. */
export const warrantyHooks: DeskHooks = {
  async prepare(services, { report, ticket, command }, actor) {
    if (report.kind !== 'warranty') return undefined
    return ticket === null ? claimFor(services, report, actor) : ruleWith(services, report, command, actor)
  },

  async after(services, { productId, report }) {
    if (productId !== null) await refreshVerdicts(services, productId)
    if (report.kind === 'warranty' && report.ticketNo !== undefined)
      await refreshVerdictOf(services, report.ticketNo)
  },

  async appeal(services, { productId, report }, now) {
    const verdict = productId === null ? null : await verdictOf(services, productId, now)
    if (productId === null || verdict === null) return null
    const records = await proofRecordsOf(services.db, productId)
    const found = await findingsAbout(services.db, report)
    return {
      verdict,
      proofs: [...records.flatMap((record) => proofOf(record, verdict)), ...found.map(findingOf)],
    }
  },

  async facts({ db }, { productId }) {
    const product = productId === null ? null : await productOf(db, productId)
    if (product === null) return []
    return [
      { label: '产品', value: [product.place, product.name].filter((one) => one !== null).join(' ') },
      ...(product.serialNo === null ? [] : [{ label: '序列号', value: product.serialNo }]),
    ]
  },
}

const claimFor = async (
  { db }: Services,
  { productId, ticketNo }: WarrantyAppeal,
  actor: Actor,
): Promise<{ refusal: ErrorCode } | DeskAlso> => {
  const openid = actor.kind === 'customer' ? actor.openid : ''
  const [product, ticket] = await Promise.all([
    productOwnedBy(db, productId, openid),
    ticketNo === undefined ? null : ticketByNo(db, ticketNo),
  ])
  if (product === null) return { refusal: 'PRODUCT_NOT_FOUND' }
  if (ticketNo !== undefined && ticket?.openid !== openid) return { refusal: 'NOT_FOUND' }
  return async (tx, { after }) => {
    if (!(await claimDesk(tx, `warranty:${productId}`, after.ticketNo))) throw new Undone('APPEAL_OPEN')
    return after
  }
}

/**
 * An answer that turns on proofs names them, each one of this product's that somebody confirmed the words of. Whoever
 * ruled on one before doesn't judge it again.
 */
const ruleWith = async (
  { db }: Services,
  report: WarrantyAppeal,
  { action, words, proofs = [] }: DeskAsking,
  actor: Actor,
): Promise<{ refusal: ErrorCode } | DeskAlso | undefined> => {
  const isFor = action === 'confirm' || action === 'change'
  if (actor.kind !== 'staff' || !(isFor || action === 'take' || action === 'uphold')) return undefined
  const [records, found] = await Promise.all([
    proofRecordsOf(db, report.productId),
    findingsAbout(db, report),
  ])
  const judges = [...records.map(({ ruling }) => ruling?.by), ...found.map(({ settled }) => settled?.by)]
  if (judges.includes(actor.staffId)) return { refusal: 'DESK_ANOTHER_COLLEAGUE' }
  if (!isFor) return undefined
  const known = new Set([
    ...records.filter(({ entry }) => entry !== null).map(({ _id }) => _id),
    ...(action === 'change' ? found.map(({ _id }) => _id) : []),
  ])
  const areRight = proofs.every(
    ({ proofId, ruling }) => known.has(proofId) && (action === 'change' || ruling === 'confirmed'),
  )
  if (proofs.length === 0 || !areRight) return { refusal: 'DESK_PROOF_NEEDED' }
  const { staffId } = actor
  return async (tx, { after, now }) => {
    for (const { proofId, ruling } of proofs) {
      if (found.some(({ _id }) => _id === proofId)) {
        const standing = ruling === 'confirmed' ? 'quality' : 'refuted'
        await settleFinding(tx, { findingId: proofId, standing, reason: words, by: staffId, now })
        continue
      }
      const ruled = await ruleOnProof(tx, { proofId, outcome: ruling, reason: words, by: staffId, now })
      if (!ruled.ok) throw new Undone('TICKET_CHANGED')
    }
    return after
  }
}

const proofOf = (
  { _id, kind, entry, proof, ruling }: ProofDocument,
  { evidence }: AppealFile['verdict'],
): AppealFile['proofs'] => {
  if (entry === null || proof === null) return []
  return [
    {
      proofId: _id,
      kind: 'proof',
      label: proofLabel[kind],
      day: entry.day,
      why: evidence.find(({ id }) => id === proof.id)?.why ?? '',
      ruled: ruling === null ? null : `${rulingWords[ruling.outcome]}：${ruling.reason}`,
    },
  ]
}

/** What was found at the visit that the appeal is about. */
const findingsAbout = async (db: Db, report: DeskReport): Promise<FindingDocument[]> =>
  report.kind === 'warranty' && report.ticketNo !== undefined ? findingRecordsOf(db, report.ticketNo) : []

const standingWords = { outlet: null, quality: '属实', refuted: '不成立' } as const

const findingOf = ({
  _id,
  exclusion,
  words,
  standing,
  settled,
}: FindingDocument): AppealFile['proofs'][number] => ({
  proofId: _id,
  kind: 'finding',
  label: `师傅看到的原因：${exclusionLabel[exclusion]}`,
  day: null,
  why: words,
  ruled: standing === 'outlet' ? null : `${standingWords[standing]}：${settled?.reason ?? ''}`,
})
