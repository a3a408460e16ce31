import type { PartOrder, WarrantyAppeal } from '@/contract/desk/report'

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
  items: [{ partId: 'lamp-275', quantity: 2 }],
  handover: { way: 'pickUp', outletId: 'outlet-xihu' },
  contact: { name: '王梅', phone: '19900001110' },
  words: '',
  mediaIds: [],
  ...more,
})
