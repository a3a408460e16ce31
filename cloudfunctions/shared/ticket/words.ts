import { lineLabel, type Report } from '@/contract/ticket/report'

/** `主卫 浴霸 E172`. */
export const productNameOf = ({ product }: Report): string =>
  [product.place, product.line === 'unknown' ? '奥普电器' : lineLabel[product.line], product.model]
    .filter((part) => part !== undefined)
    .join(' ')

/** What the customer wrote; empty where there was nothing to write. */
export const descriptionOf = (report: Report): string =>
  report.kind === 'repair' ? report.fault.description : ''

export const regionOf = ({ address }: Report): string => address.region.join(' ')
