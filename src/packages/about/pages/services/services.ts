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
      { icon: 'list', title: '用工单号查进度', note: '别人帮您报的，也能查', page: pages.look },
    ],
  },
  {
    title: '自己弄明白',
    items: [
      { icon: 'question', title: '问一问', note: '怎么用、哪里不对、保不保修', page: pages.help },
      { icon: 'text', title: '说明书', note: '按型号看，也能存下来', page: pages.manual },
    ],
  },
  {
    title: '我的产品',
    items: [
      { icon: 'shield', title: '登记和保修', note: '扫包装箱、传发票、看保到哪天', page: pages.products },
      { icon: 'box', title: '配件', note: '看图找配件、查真假、哪里有货', page: pages.parts },
      { icon: 'list', title: '收费标准', note: '修一次要多少钱，写得明明白白', page: pages.prices },
    ],
  },
  {
    title: '找到我们',
    items: [
      { icon: 'message', title: '咨询、投诉、建议', note: '有人看，有人回', page: pages.voice },
      { icon: 'phone', title: '电话忙不忙', note: '现在等多久，也可以让我们打给您', page: pages.busy },
      { icon: 'pin', title: '附近网点', note: '地址、几点开门、有没有灯泡', page: pages.outlets },
      { icon: 'check', title: '官方核验', note: '号码、人、链接、收费是不是真的', page: pages.official },
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
