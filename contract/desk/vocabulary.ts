import * as z from 'zod/mini'

/** What is settled at a desk, without a visit. */
export const deskKind = z.enum(['part', 'warranty', 'enquiry', 'complaint', 'suggestion'])
export type DeskKind = z.infer<typeof deskKind>
export const deskKindLabel: Record<DeskKind, string> = {
  part: '配件订购',
  warranty: '保修申诉',
  enquiry: '咨询',
  complaint: '投诉',
  suggestion: '建议',
}

/** Every place that a life at the desk can have; each kind uses some of them and has its own words for them. */
export const deskStatus = z.enum([
  'submitted',
  'inHand',
  'awaitingCustomer',
  'answered',
  'escalated',
  'confirmed',
  'ready',
  'sent',
  'done',
  'withdrawn',
  'refused',
])
export type DeskStatus = z.infer<typeof deskStatus>

/** What somebody may do to it; which of them, when and by whom stands with the kind. */
export const deskAction = z.enum([
  'say',
  'withdraw',
  'agree',
  'object',
  'take',
  'ask',
  'confirm',
  'change',
  'uphold',
  'answer',
  'escalate',
  'ready',
  'send',
  'handOver',
  'refuse',
  'note',
  'lapse',
])
export type DeskAction = z.infer<typeof deskAction>

/** How it came out, where a kind has more than one good end. */
export const deskOutcome = z.enum(['confirmed', 'changed', 'upheld'])
export type DeskOutcome = z.infer<typeof deskOutcome>
