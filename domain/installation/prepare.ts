import type { Installation } from '@/contract/ticket/installation'

/** What should be ready when the technician comes, in the customer's words. */
export const prepareFor = ({ work, duct, ceiling }: Installation): string[] => [
  '浴霸和配件都在家，包装先别扔，开箱由师傅来。',
  '浴室腾出能放梯子的地方，洗手台上的东西先收一收。',
  '记得电箱在哪儿，师傅要先断电。',
  ...(work === 'replacement' ? ['旧的不用自己拆。装好以后旧机要不要带走，当面跟师傅说。'] : []),
  ...(duct === 'none' ? ['墙上或窗上要开孔，先跟物业问一声能不能开。'] : []),
  ...(duct === 'shaft' ? ['接公共烟道的，先跟物业问一声。'] : []),
  ...(ceiling === 'bare' ? ['吊顶师傅的电话留好，要对开孔尺寸。'] : []),
  '装的时候会停电半小时左右，要用电的先安排好。',
]
