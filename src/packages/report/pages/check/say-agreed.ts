import type { Estimate } from '@/contract/product/estimate'
import { sayMoney } from '@/domain/format/money'

/** What submitting says yes to, in words beside the button. */
export const sayAgreed = ({ capFen }: Pick<Estimate, 'capFen'>): string =>
  capFen === 0
    ? '提交就是同意：保修期内不收费，查明不在保修范围的，您点头才修。'
    : `提交就是同意：这次最多收 ${sayMoney(capFen)}，多一分都要您再点头。`
