import { proofList } from '@/contract/customer/proof'
import type { Source } from '@/src/services/use-live'

export const proofsSource = (productId: string): Source<typeof proofList> => ({
  endpoint: proofList,
  request: { productId },
  name: `proofs.${productId}`,
})
