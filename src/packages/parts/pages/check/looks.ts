import type { PartChecked } from '@/contract/customer/part'
import type { CardProps } from '@/src/components/card'
import type { IconName } from '@/src/components/icon'

interface Look {
  tone: NonNullable<CardProps['tone']>
  icon: IconName
  title: string
}

/** Each answer with its sign and its words; colour alone says nothing. */
export const looks: Record<PartChecked['verdict'], Look> = {
  genuine: { tone: 'good', icon: 'check', title: '编号是我们的' },
  genuineOtherModel: { tone: 'wait', icon: 'warning', title: '编号是我们的，型号不对' },
  aProduct: { tone: 'wait', icon: 'info', title: '这是整机的编号' },
  unknownItem: { tone: 'wait', icon: 'question', title: '要打电话核对' },
  notOurs: { tone: 'bad', icon: 'warning', title: '没通过验真' },
  mistyped: { tone: 'wait', icon: 'edit', title: '编号有一位不对' },
  unreadable: { tone: 'wait', icon: 'question', title: '没认出编号' },
}
