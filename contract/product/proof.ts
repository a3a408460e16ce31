import * as z from 'zod/mini'
import { day, id, line } from '../scalar'
import { productLine } from './product'

export const proofKind = z.enum(['order', 'invoice', 'receipt', 'warrantyCard', 'fitting', 'handover'])
export type ProofKind = z.infer<typeof proofKind>
export const proofLabel: Record<ProofKind, string> = {
  order: '官方商城订单',
  invoice: '发票',
  receipt: '购物小票',
  warrantyCard: '保修卡',
  fitting: '安装记录',
  handover: '精装房交付单',
}

/** Why a proof waits for a person. A machine only ever doubts. */
export const proofDoubt = z.enum(['hardToRead', 'maybeAltered', 'usedElsewhere'])
export type ProofDoubt = z.infer<typeof proofDoubt>

/** What a person of the quality team found. */
export const proofRuling = z.enum(['altered', 'noProof'])
export type ProofRuling = z.infer<typeof proofRuling>

/** Something that shows since when a product is in use. Holds nothing about the buyer. */
export const proof = z.strictObject({
  id,
  kind: proofKind,
  /** The day written on it. */
  day,
  /** What the proof itself says about the product; null where it says nothing. */
  line: z.nullable(productLine),
  model: z.nullable(line(30)),
  serialNo: z.nullable(z.string().check(z.regex(/^[A-Z0-9-]{6,32}$/))),
  /** 0 to 1: how sure the day is. Our own records and what a person confirmed are near 1. */
  confidence: z.number().check(z.gte(0), z.lte(1)),
  doubts: z.array(proofDoubt).check(z.maxLength(3)),
  ruledOut: z.nullable(proofRuling),
})
export type Proof = z.infer<typeof proof>
