import { warrantyCard, warrantyVerdict } from '@/contract/customer/warranty'
import type { Source } from './use-live'

export const verdictSource = (productId: string): Source<typeof warrantyVerdict> => ({
  endpoint: warrantyVerdict,
  request: { productId },
  name: `verdict.${productId}`,
})

export const cardSource = (productId: string): Source<typeof warrantyCard> => ({
  endpoint: warrantyCard,
  request: { productId },
  name: `card.${productId}`,
})
