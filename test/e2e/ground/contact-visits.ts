import { pages } from '@/src/routes'
import { type ScreenVisit, tap } from './screen-visit'

const WHO = 'zhao-min'

const queried = (page: string, query: Record<string, string>): string =>
  `${page}?${Object.entries(query)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')}`

/** What is official, outlets, and the hotline's page; 赵敏 waits for a call in the demo. */
export const contactVisits: readonly ScreenVisit[] = [
  { name: 'official', personId: WHO, address: pages.official, shows: '官方的只有这些' },
  {
    name: 'official-no',
    personId: WHO,
    address: queried(pages.official, {
      kind: 'message',
      value: '点 http://aupu.net.example.cn 先转账 200 元，客服 400-999-1234',
    }),
    shows: '不是我们发的，别照做',
    act: tap('查一下'),
  },
  {
    name: 'official-missing',
    personId: WHO,
    address: queried(pages.official, { kind: 'person', value: 'A1032' }),
    shows: '请填姓名，工号和姓名要一起对。',
    act: tap('查一下'),
  },
  {
    name: 'official-report',
    personId: WHO,
    address: queried('packages/official/pages/report/index', { kind: 'number', value: '400-999-1234' }),
    shows: '给过钱或验证码吗',
  },
  { name: 'outlets', personId: WHO, address: pages.outlets, shows: /西湖网点/ },
  {
    name: 'outlet',
    personId: WHO,
    address: 'packages/outlets/pages/outlet/index?id=outlet-xihu',
    shows: '这几天几点开门',
  },
  {
    name: 'outlet-none',
    personId: WHO,
    address: 'packages/outlets/pages/outlet/index?id=outlet-nowhere',
    shows: '没找到这家网点',
  },
  { name: 'busy', personId: WHO, address: pages.busy, shows: /^您(是下一位|排在第)/ },
  { name: 'busy-ask', personId: 'li-zhiqiang', address: pages.busy, shows: '让我们打给您' },
]
