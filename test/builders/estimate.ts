import type { Estimate } from '@/contract/product/estimate'

/** @param capFen what the dearest likely repair costs */
export const anEstimate = (capFen: number): Estimate => ({
  lowFen: 0,
  highFen: capFen,
  capFen,
  lines: [
    {
      entry: 'list/2026-11/inspection',
      name: '上门检查',
      words: '在保修期内不收费；不在的话，用到才收。',
      amountFen: 5_000,
    },
    { entry: 'list/2026-11/distance', name: '路程费', words: '派单时先告诉您。', amountFen: null },
  ],
  outletSwap: false,
  words: '在保修期内不收费。',
  listVersion: '2026-11',
  catalogueVersion: '2026-11',
  ruleId: null,
})
