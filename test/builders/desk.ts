import type { DeskReport, PartOrder, WarrantyAppeal } from '@/contract/desk/report'
import type { DeskKind } from '@/contract/desk/vocabulary'
import type { Complaint, Enquiry, Suggestion } from '@/contract/desk/voice'

/** 王女士 doesn't agree with what was said of the product of the ground's records. */
export const anAppeal = (more: Partial<WarrantyAppeal> = {}): WarrantyAppeal => ({
  kind: 'warranty',
  productId: 'product:of-wang',
  words: '发票是去年的，应该还在保',
  mediaIds: [],
  ...more,
})

export const anOrder = (more: Partial<PartOrder> = {}): PartOrder => ({
  kind: 'part',
  items: [{ partId: 'heat-lamp-275', quantity: 2 }],
  handover: { way: 'pickUp', outletId: 'outlet-xihu' },
  contact: { name: '王梅', phone: '19900001110' },
  words: '',
  mediaIds: [],
  ...more,
})

export const anEnquiry = (more: Partial<Enquiry> = {}): Enquiry => ({
  kind: 'enquiry',
  topic: 'use',
  words: '滤网多久洗一次？',
  mediaIds: [],
  ...more,
})

export const aComplaint = (more: Partial<Complaint> = {}): Complaint => ({
  kind: 'complaint',
  about: 'delay',
  words: '说好上午来，下午五点才到',
  mediaIds: [],
  ...more,
})

export const aSuggestion = (more: Partial<Suggestion> = {}): Suggestion => ({
  kind: 'suggestion',
  words: '遥控器的字能不能大一点',
  mediaIds: [],
  ...more,
})

/** A matter of that kind as somebody brings it up. */
export const deskReportOf = (kind: DeskKind): DeskReport =>
  ({
    part: anOrder,
    warranty: anAppeal,
    enquiry: anEnquiry,
    complaint: aComplaint,
    suggestion: aSuggestion,
  })[kind]()
