import { lineLabel } from '@/contract/ticket/report'
import type { Draft } from './draft'

/** `主卫 浴霸 E172`, as far as it is known. */
export const productName = ({ place, line, model }: Draft): string =>
  [place.trim(), lineLabel[line], model.trim()].filter((part) => part !== '').join(' ')

/** Municipalities carry their name twice: 北京市 北京市 东城区. */
export const fullAddress = ({ region, detail }: Pick<Draft, 'region' | 'detail'>): string =>
  [...new Set(region), detail.trim()].join(' ')
