import type { IconName } from '@/src/components/icon'
import { pages } from '@/src/routes'

export interface Service {
  icon: IconName
  title: string
  note: string
  page: string
}

/** All that can be done here, by what somebody came for. */
export const services: readonly { title: string; items: readonly Service[] }[] = [
  {
    title: '请师傅上门',
    items: [
      { icon: 'wrench', title: '报修', note: '选一选、拍张照，约师傅上门', page: pages.symptom },
      { icon: 'box', title: '安装', note: '新买的、要换新的', page: pages.fitting },
      { icon: 'bolt', title: '漏电、冒烟、跳闸', note: '先关电，再找我们', page: pages.safety },
    ],
  },
  {
    title: '找到我们',
    items: [
      { icon: 'phone', title: '电话忙不忙', note: '现在等多久，也可以让我们打给您', page: pages.busy },
      { icon: 'pin', title: '附近网点', note: '地址、几点开门、有没有灯泡', page: pages.outlets },
      { icon: 'shield', title: '官方核验', note: '号码、人、链接、收费是不是真的', page: pages.official },
    ],
  },
  {
    title: '您的信息',
    items: [
      { icon: 'person', title: '家人代办', note: '请孩子帮着看，或者帮父母看', page: pages.family },
      { icon: 'shield', title: '我的信息', note: '看、存、删，都在这里', page: pages.data },
    ],
  },
]
