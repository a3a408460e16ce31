import * as z from 'zod/mini'
import { id, saying } from '../scalar'
import { ticketNo } from '../ticket/ticket-no'

const mediaIds = z.array(id).check(z.maxLength(9))

/** What a question is about. */
export const enquiryTopic = z.enum(['use', 'fitting', 'fault', 'warranty', 'part', 'fee', 'other'])
export type EnquiryTopic = z.infer<typeof enquiryTopic>
export const enquiryTopicLabel: Record<EnquiryTopic, string> = {
  use: '怎么用、怎么养护',
  fitting: '安装',
  fault: '故障',
  warranty: '保修',
  part: '配件',
  fee: '收费',
  other: '别的',
}

/** Asked of a person, answered in the inbox. */
export const enquiry = z.strictObject({
  kind: z.literal('enquiry'),
  topic: enquiryTopic,
  productId: z.optional(id),
  words: saying(500),
  mediaIds,
})
export type Enquiry = z.infer<typeof enquiry>

/** What a complaint is about. */
export const complaintAbout = z.enum([
  'purchase',
  'product',
  'attitude',
  'skill',
  'charges',
  'delay',
  'other',
])
export type ComplaintAbout = z.infer<typeof complaintAbout>
export const complaintLabel: Record<ComplaintAbout, string> = {
  purchase: '买的时候',
  product: '产品质量',
  attitude: '服务态度',
  skill: '修得不好',
  charges: '收费',
  delay: '等太久',
  other: '别的',
}

/** Handled by the quality team; the outlet it is about neither reads nor closes it. */
export const complaint = z.strictObject({
  kind: z.literal('complaint'),
  about: complaintAbout,
  /** The visit it is about, where it is about one. */
  ticketNo: z.optional(ticketNo),
  productId: z.optional(id),
  words: saying(2_000),
  mediaIds,
})
export type Complaint = z.infer<typeof complaint>

export const suggestion = z.strictObject({
  kind: z.literal('suggestion'),
  productId: z.optional(id),
  words: saying(1_000),
  mediaIds,
})
export type Suggestion = z.infer<typeof suggestion>
