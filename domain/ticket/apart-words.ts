import { sayMoney } from '@/domain/format/money'

/** What is asked about because no rate is published for it; nothing where all of it stands on the list. */
export const sayApart = (apartFen: number | undefined): string =>
  apartFen === undefined || apartFen === 0 ? '' : `其中 ${sayMoney(apartFen)} 没有公布的价，问过才收。`
