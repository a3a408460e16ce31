import { coverLabel } from '@/contract/product/verdict'
import type { TicketVerdict } from '@/contract/ticket/verdict'
import { Cell } from '@/src/components/cell'
import { openPage } from '@/src/platform/navigate'
import { pages } from '@/src/routes'

export interface WarrantyProps {
  verdict: TicketVerdict
  /** Null where the product isn't registered: then that is what to do about it. */
  productId: string | null
}

/** What the warranty says of this repair, and where to read why or to change it. */
export function Warranty({ verdict: { cover, words }, productId }: WarrantyProps) {
  const page =
    productId === null
      ? pages.products
      : `packages/product/pages/verdict/index?id=${encodeURIComponent(productId)}`
  return (
    <Cell
      icon="shield"
      title={`保修：${coverLabel[cover]}`}
      note={productId === null ? `${words}登记产品后，凭证和结论都在一处。` : words}
      onTap={() => openPage(page)}
    />
  )
}
