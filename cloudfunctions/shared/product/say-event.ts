import type { ProductEvent } from '../repositories/product-events'

const words: Record<ProductEvent['type'], string> = {
  registered: '客户登记了',
  offered: '主人发起转让',
  withdrawn: '主人收回了转让',
  handedOver: '转到了新主人名下',
  givenUp: '主人把它移走了',
  released: '凭证明解除了登记',
  swapped: '换了机',
}

/** One line of a product's history, for staff. */
export const sayProductEvent = ({ type, ticketNo, reason }: ProductEvent): string => {
  const why = ticketNo === null ? reason : `工单 ${ticketNo}`
  return why === undefined ? words[type] : `${words[type]}（${why}）`
}
