import type { Proof, ProofKind } from '@/contract/product/proof'
import type { ProofEntry } from '@/contract/product/proof-entry'
import { doubtOfHold, type ProofHold } from '@/contract/product/proof-hold'
import type { InvoiceCheckName, InvoiceReading } from '@/contract/reader/invoice'
import { together } from '@/domain/invoice/finding'
import { matchModel } from '@/domain/invoice/model-match'
import type { ProductToJudge } from '@/domain/warranty/product'
import { SURE, suggestEntry } from './suggest-entry'

/** Read no better than this, the day is a guess, and a customer may take a guess for what stands there. */
const LEGIBLE = 0.5
/** How much the customer's own look is worth beside the reader's. */
const CUSTOMER = 0.7
/** What a day is worth that only the customer has read. It waits for a person all the same. */
const CUSTOMER_ALONE = 0.5
/** What a person of the quality team confirmed. */
export const PERSON = 0.99

/** Comparisons whose failing can't be put down to the eye: a code says one number, the print another. */
const telling: readonly InvoiceCheckName[] = [
  'qrNumberAgrees',
  'qrCodeAgrees',
  'qrDateAgrees',
  'numberFitsDate',
  'codeFitsKind',
]

const ofPurchase: readonly ProofKind[] = ['invoice', 'receipt', 'order']

export interface Entered {
  entry: ProofEntry
  /** Null where the picture was not read by the machine. */
  reading: InvoiceReading | null
  product: Pick<ProductToJudge, 'model' | 'producedIn' | 'serialIs'>
  /** The product's other proofs that count. */
  others: readonly Proof[]
  /** Whether the same number was put to another product. */
  usedElsewhere: boolean
}

export interface JudgedEntry {
  holds: ProofHold[]
  /** How sure the day is, 0 to 1. */
  confidence: number
  /** Whether a person has to look before it counts. */
  waits: boolean
  doubts: Proof['doubts']
}

/** What the customer's word and the reader's come to. Doubts only: nothing is refused here. */
export const judgeEntry = (entered: Entered): JudgedEntry => {
  const { entry, reading, product, usedElsewhere } = entered
  const day = judgeDay(entry.day, reading)
  const holds: ProofHold[] = [
    ...day.holds,
    ...(reading !== null && day.holds.length === 0 && isChanged(entry, reading, product.model)
      ? (['changedByHand'] as const)
      : []),
    ...(reading?.checks.some(({ name, agrees }) => !agrees && telling.includes(name))
      ? (['checksDisagree'] as const)
      : []),
    ...(isOtherModel(entry.model, product.model) ? (['otherModel'] as const) : []),
    ...(product.producedIn !== null &&
    product.serialIs === 'genuine' &&
    entry.day.slice(0, 7) < product.producedIn
      ? (['beforeProduction'] as const)
      : []),
    ...(usedElsewhere ? (['usedElsewhere'] as const) : []),
    ...(entered.others.some(({ kind, day }) => ofPurchase.includes(kind) && day !== entry.day)
      ? (['disagrees'] as const)
      : []),
  ]
  const doubts = holds.flatMap((hold) => doubtOfHold[hold] ?? [])
  return {
    holds,
    confidence: day.confidence,
    waits: holds.some((hold) => hold !== 'disagrees'),
    doubts: [...new Set(doubts)],
  }
}

const judgeDay = (
  day: string,
  reading: InvoiceReading | null,
): { holds: ProofHold[]; confidence: number } => {
  if (reading === null) return { holds: ['notRead'], confidence: CUSTOMER_ALONE }
  const { date } = reading.fields
  if (date === null) return { holds: ['hardToRead'], confidence: CUSTOMER_ALONE }
  if (date.value !== day) {
    const isSure = date.confidence >= SURE
    return {
      holds: [isSure ? 'changedByHand' : 'hardToRead'],
      confidence: isSure ? 1 - date.confidence : CUSTOMER_ALONE,
    }
  }
  if (date.confidence < LEGIBLE) return { holds: ['hardToRead'], confidence: CUSTOMER_ALONE }
  return { holds: [], confidence: together(date.confidence, CUSTOMER) }
}

/** Something that was read for sure now says something else. */
const isChanged = (entry: ProofEntry, reading: InvoiceReading, model: string | null): boolean => {
  const read = suggestEntry(reading, model)
  const { code, number, amountIncFen } = reading.fields
  return (
    (isSure(code) && entry.invoiceCode !== read.invoiceCode) ||
    (isSure(number) && entry.number !== read.number) ||
    (isSure(amountIncFen) && entry.amountFen !== read.amountFen)
  )
}

const isSure = (field: { confidence: number } | null): boolean => field !== null && field.confidence >= SURE

/** @param named on the proof; a sign that was misread doesn't make it another model */
const isOtherModel = (named: string | null, model: string | null): boolean =>
  named !== null && model !== null && matchModel(named, [model]) === null
