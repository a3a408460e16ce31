import { lineLabel, type Report } from '@/contract/ticket/report'
import { symptomOf } from '@/contract/ticket/symptom'
import { kindLabel } from '@/contract/ticket/vocabulary'
import type { Ticket } from '@/domain/ticket/ticket'

/** `报修 · 取暖效果下降`. */
export const titleOf = ({ kind, report }: Pick<Ticket, 'kind' | 'report'>): string =>
  `${kindLabel[kind]} · ${symptomOf(report.fault.symptom).zh}`

/** `主卫 浴霸 E172`. */
export const productNameOf = ({ product }: Report): string =>
  [product.place, product.line === 'unknown' ? '奥普电器' : lineLabel[product.line], product.model]
    .filter((part) => part !== undefined)
    .join(' ')

export const regionOf = ({ address }: Report): string => address.region.join(' ')
