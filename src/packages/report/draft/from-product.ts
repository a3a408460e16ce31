import { product } from '@/contract/ticket/report'
import { boxCodeIn } from './box-code'
import type { Draft } from './draft'

/**
 * What the page of a product hands over in the address, so that nobody types what a code has told; nothing where the
 * customer came by another way.
 */
export const fromProduct = (query: Record<string, string | undefined>): Partial<Draft> => {
  const boxCode = boxCodeIn(query)
  const line = product.shape.line.safeParse(query.line)
  if (boxCode === null && !line.success) return {}
  return {
    // another product than in a draft from before: what was known of that one goes
    boxCode: boxCode ?? '',
    line: line.success ? line.data : 'heater',
    model: said(query.model),
    productId: said(query.product),
    place: said(query.place),
  }
}

/** The browser's router hands values over decoded, WeChat's as they stand in the address. */
const said = (value: string | undefined): string => {
  if (value === undefined) return ''
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
