import type { Errand } from '@/contract/booking'

/** A heater is to be mended at 王女士's in Hangzhou. */
export const anErrand = (change: Partial<Extract<Errand, { kind: 'repair' }>> = {}): Errand => ({
  kind: 'repair',
  line: 'heater',
  divisionCode: '330106',
  ...change,
})
