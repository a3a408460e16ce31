import { type Figures, figuresFrom } from '@/domain/knowledge/figures'
import { priceListOn } from '@/domain/pricing/price-list'
import { chinaDay } from '@/domain/time/china'
import { serverNow } from '@/src/services/session'

/** What stands between the braces of an article today. */
export const figuresToday = (): Figures => figuresFrom(priceListOn(chinaDay(serverNow())))
