import type { OutletChoice } from '@/contract/staff/ticket'

/** An outlet that could take it, farther away than the best. */
export const anOutlet = (change: Partial<OutletChoice> = {}): OutletChoice => ({
  outletId: 'outlet:1',
  name: '西湖网点',
  region: '西湖区',
  refusal: null,
  standing: 'able',
  why: '比选中的远 2.1 公里。',
  distance: '4.3 公里',
  load: '在办 5／20 单',
  seat: '3 个空位',
  part: null,
  reason: '离您约 4.3 公里，3月16日上午能上门，有持证师傅。',
  ...change,
})
