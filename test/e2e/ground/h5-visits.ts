import { ticketList, ticketSubmit } from '@/contract/customer/ticket'
import { type TicketStatus, ticketStatus } from '@/contract/ticket/vocabulary'
import { demoPeople } from '@/local/demo'
import { demoBoxes, NEW_BOX } from '@/local/demo/box-codes'
import type { Person } from '@/local/host'
import { articlePage, topicsPage } from '@/src/packages/help/routes'
import { helpedPage, pages, reschedulePage, resultPage, tabs, ticketPage } from '@/src/routes'
import { aReport } from '../../builders/report'
import { aRequestId } from '../../builders/request-id'
import { contactVisits } from './contact-visits'
import type { Ground } from './ground'
import { lookVisits } from './look-visits'
import { partVisits } from './part-visits'
import { proofVisits } from './proof-visits'
import { type ScreenVisit, tap } from './screen-visit'
import { visitOf } from './visit'
import { warrantyVisits } from './warranty-visits'

export type { ScreenVisit } from './screen-visit'

/** Whose report is half written, see `writeDraft`. */
export const WRITER = 'chen-yu'
const NEWCOMER = 'zhou-bo'
const OPEN_PAGE = 'packages/product/pages/open/index'
/** Whose fitting is half written, see `writeFitting`. */
export const FITTER = 'long-names'

export const longPerson: Person = {
  personId: FITTER,
  openid: 'e2e-openid-long-names',
  name: '阿依古丽',
  phone: '19900001009',
  note: '什么都很长',
}

/** Name, address and words as long as they may be, some without a place to break. */
const longReport = () =>
  aReport({
    product: {
      line: 'freshAir',
      model: 'QDP1020BPRO-MAX-2026-LIMITED'.slice(0, 30),
      place: '主卧里面的小卫生间吧',
    },
    fault: {
      symptom: 'auto-stop',
      description: '用一会儿就停，等一等又能开，反复好几次了。'.repeat(20).slice(0, 500),
      tried: ['powerReset', 'newBatteries', 'cleaned'],
      powerIsOff: false,
    },
    contact: { name: '阿依古丽买买提江阿卜杜热西提努尔买买提', phone: '19900001009', relation: 'tenant' },
    address: {
      divisionCode: '330106',
      region: ['浙江省', '杭州市', '西湖区'],
      detail:
        '文三路SunnyGardenInternationalResidentialCommunity国际花园三期高层公寓12幢2单元2305室靠里面那一户',
    },
  })

/** Lays in the ticket of the long names, as far as a technician who asks for more than was agreed. */
export const layInLongTicket = async (ground: Ground): Promise<void> => {
  const call = await ground.customer(longPerson.personId)
  const { ticketNo } = await call(ticketSubmit, {
    requestId: aRequestId(),
    channel: 'miniProgram',
    report: longReport(),
  })
  const visit = visitOf(ground, ticketNo)
  for (const step of ['accept', 'dispatch', 'assign', 'depart', 'arrive', 'askFee'] as const)
    await visit[step]()
  await ground.notify()
}

/** Every page of the app, the ticket's page in every state, and what opens over a page. */
export const allVisits = async (ground: Ground): Promise<ScreenVisit[]> => [
  { name: 'home', personId: WRITER, address: tabs.home, shows: '接着写上次的报修' },
  { name: 'progress', personId: 'li-zhiqiang', address: tabs.progress, shows: '办完的' },
  { name: 'inbox', personId: 'wang-xiulan', address: tabs.inbox, shows: '全部标成看过' },
  { name: 'mine', personId: WRITER, address: tabs.mine, shows: '有一份没写完的报修' },
  { name: 'symptom', personId: WRITER, address: pages.symptom, shows: '哪里不对劲？' },
  {
    name: 'product',
    personId: WRITER,
    address: pages.symptom,
    shows: '报修哪一件',
    act: tap(/不是的话点这里改/),
  },
  { name: 'safety', personId: WRITER, address: pages.safety, shows: '打官方热线' },
  {
    name: 'describe',
    personId: WRITER,
    address: pages.describe,
    shows: '多久出现一次',
    act: tap(/再选几项/),
  },
  { name: 'where', personId: WRITER, address: pages.where, shows: '用过的地址' },
  { name: 'region', personId: WRITER, address: pages.where, shows: '内蒙古自治区', act: tap(/^省、市、区/) },
  { name: 'when', personId: WRITER, address: pages.when, shows: '上午' },
  { name: 'check', personId: WRITER, address: pages.check, shows: '谁会看到这些' },
  {
    name: 'not-agreed',
    personId: WRITER,
    address: pages.check,
    shows: '请先点一下上面的"同意"，师傅才能来。',
    act: tap('提交报修'),
  },
  { name: 'privacy', personId: WRITER, address: pages.privacy, shows: '怎么保管您的信息' },
  { name: 'data', personId: 'li-zhiqiang', address: pages.data, shows: '谁看过完整的电话和地址' },
  { name: 'services', personId: WRITER, address: pages.services, shows: '您的信息' },
  { name: 'family', personId: WRITER, address: pages.family, shows: '我来帮家人' },
  {
    name: 'family-missing',
    personId: WRITER,
    address: pages.family,
    shows: /请写家人怎么称呼您/,
    act: tap('同意，要一个码'),
  },
  { name: 'helped-none', personId: WRITER, address: `${helpedPage('h-none')}`, shows: /不让您代办/ },
  { name: 'voice', personId: 'li-zhiqiang', address: pages.voice, shows: '想问什么？' },
  {
    name: 'voice-complaint',
    personId: 'li-zhiqiang',
    address: `${pages.voice}?kind=complaint`,
    shows: '说的是哪一次（选填）',
  },
  { name: 'help', personId: WRITER, address: pages.help, shows: '大家常问' },
  {
    name: 'help-found',
    personId: WRITER,
    address: `${pages.help}?q=${encodeURIComponent('冒烟了，有焦味')}`,
    shows: '点开看怎么做',
  },
  {
    name: 'help-nothing',
    personId: WRITER,
    address: `${pages.help}?q=${encodeURIComponent('净水器怎么换芯')}`,
    shows: '没找到现成的答案',
  },
  { name: 'help-topics', personId: WRITER, address: topicsPage, shows: '灯泡炸裂的处置' },
  {
    name: 'help-article',
    personId: WRITER,
    address: articlePage('repair.heat-lamp'),
    shows: '有没有帮到您？',
  },
  { name: 'help-danger', personId: WRITER, address: articlePage('safety.electric'), shows: '先断电，再报修' },
  {
    name: 'manual',
    personId: WRITER,
    address: `${pages.manual}?model=Q360`,
    shows: '存成文件（PDF）',
  },
  { name: 'manual-choice', personId: WRITER, address: pages.manual, shows: 'E172' },
  {
    name: 'triage',
    personId: WRITER,
    address: `${pages.triage}?symptom=weak-heating`,
    shows: '先看一眼：现在有没有这些情况？',
  },
  {
    name: 'triage-stop',
    personId: WRITER,
    address: `${pages.triage}?symptom=smoke-burning`,
    shows: '已经断电',
  },
  ...partVisits(WRITER),
  ...contactVisits,
  { name: 'no-ticket', personId: WRITER, address: ticketPage('2222222'), shows: '没找到这张工单' },
  ...(await warrantyVisits(ground)),
  ...(await proofVisits(ground)),
  ...(await ticketVisits(ground)),
  ...(await lookVisits(ground)),
  { name: 'newcomer-home', personId: NEWCOMER, address: tabs.home, shows: '选一选、拍张照，约师傅上门' },
  { name: 'newcomer-progress', personId: NEWCOMER, address: tabs.progress, shows: '还没有工单' },
  { name: 'newcomer-inbox', personId: NEWCOMER, address: tabs.inbox, shows: '还没有消息' },
  { name: 'newcomer-mine', personId: NEWCOMER, address: tabs.mine, shows: /^报过一次修/ },
  { name: 'newcomer-where', personId: NEWCOMER, address: pages.where, shows: '谁在家等师傅' },
  ...fittingVisits(),
  ...productVisits(),
  { name: 'long-home', personId: longPerson.personId, address: tabs.home, shows: /师傅说要/ },
  { name: 'long-inbox', personId: longPerson.personId, address: tabs.inbox, shows: '全部标成看过' },
  { name: 'long-mine', personId: longPerson.personId, address: tabs.mine, shows: /阿依古丽/ },
  { name: 'long-where', personId: longPerson.personId, address: pages.where, shows: '用过的地址' },
]

/** A box code in each of its standings, and what is done with a product. */
const productVisits = (): ScreenVisit[] => [
  ...demoBoxes.map(({ serialNo }, at) => ({
    name: `box-${at + 1}`,
    personId: NEWCOMER,
    address: `${OPEN_PAGE}?p=${serialNo}`,
    shows: '报修',
  })),
  { name: 'box-none', personId: NEWCOMER, address: OPEN_PAGE, shows: '扫一扫，找到您那台' },
  {
    name: 'box-warranty',
    personId: NEWCOMER,
    address: `${OPEN_PAGE}?p=${NEW_BOX}`,
    shows: /^这里只看出厂日期/,
    act: tap(/^保修/),
  },
  { name: 'products', personId: 'li-zhiqiang', address: pages.products, shows: '别人转给我的' },
  { name: 'products-none', personId: NEWCOMER, address: pages.products, shows: '还没有登记过' },
  {
    name: 'register',
    personId: NEWCOMER,
    address: `${OPEN_PAGE.replace('/open/', '/register/')}?p=${NEW_BOX}`,
    shows: '登记到您名下',
  },
  {
    name: 'register-by-hand',
    personId: NEWCOMER,
    address: OPEN_PAGE.replace('/open/', '/register/'),
    shows: '没有编号，按型号登记',
  },
  {
    name: 'take-over',
    personId: NEWCOMER,
    address: OPEN_PAGE.replace('/open/', '/transfer/'),
    shows: '别人转给我的',
  },
]

const fittingVisits = (): ScreenVisit[] => [
  { name: 'fitting', personId: FITTER, address: pages.fitting, shows: '包装箱上的码（选填）' },
  { name: 'ceiling', personId: FITTER, address: pages.ceiling, shows: '地面到吊顶多高' },
  { name: 'wires', personId: FITTER, address: pages.wires, shows: '只看，别碰。线头可能有电。' },
  {
    name: 'fitting-stop',
    personId: FITTER,
    address: pages.wires,
    shows: '先别动线',
    async act(page) {
      const earth = page.getByRole('radiogroup', { name: '有没有接地线' })
      await earth.getByRole('radio', { name: '没有' }).tap()
      await tap('下一步')(page)
    },
    leave: tap('知道了，先约上'),
  },
  { name: 'duct', personId: FITTER, address: pages.duct, shows: '旧的很大或很重，一个人托不住' },
  { name: 'photos', personId: FITTER, address: pages.photos, shows: '电箱' },
  { name: 'fitting-when', personId: FITTER, address: pages.when, shows: /^最早/ },
  { name: 'fitting-check', personId: FITTER, address: pages.check, shows: '位置给您留着' },
  {
    name: 'fitting-prices',
    personId: FITTER,
    address: pages.check,
    shows: '师傅到了家里没人',
    act: tap('看收费标准'),
  },
]

const ticketVisits = async (ground: Ground): Promise<ScreenVisit[]> => {
  const found = new Map<string, ScreenVisit>()
  for (const { personId } of [...demoPeople, longPerson]) {
    const { rows } = await (await ground.customer(personId))(ticketList, {})
    for (const { ticketNo, status } of rows) {
      const name = personId === longPerson.personId ? 'ticket-long' : `ticket-${status}`
      found.set(name, { name, personId, address: ticketPage(ticketNo), shows: '提交时间' })
    }
  }
  const missing = ticketStatus.options.filter((status) => !found.has(ticketIn(status)))
  if (missing.length > 0) throw new Error(`the demo has no ticket in ${missing.join(', ')}`)
  return [
    ...found.values(),
    over(found, 'cancel-sheet', 'submitted', '要取消这次报修吗', '取消报修'),
    { ...over(found, 'chase-dialog', 'submitted', '催一下？', /^催一催/), leave: tap('再等等') },
    { ...longTicket(found), name: 'fee-sheet', shows: '比说好的贵，您同意吗', act: tap('看明细，做决定') },
    otherTime(found),
    over(found, 'reopen-sheet', 'closed', '现在是什么样', '还是不行'),
    {
      ...over(found, 'notices-popup', 'assigned', '师傅出发通知', '有进展微信告诉我'),
      leave: tap('取消'),
    },
    result(found),
  ]
}

const ticketIn = (status: TicketStatus): string => `ticket-${status}`

const over = (
  found: Map<string, ScreenVisit>,
  name: string,
  status: TicketStatus,
  shows: string,
  button: string | RegExp,
): ScreenVisit => ({ ...known(found, status), name, shows, act: tap(button) })

const result = (found: Map<string, ScreenVisit>): ScreenVisit => {
  const { personId, address } = known(found, 'submitted')
  return { name: 'result', personId, address: resultPage(address.split('no=')[1] ?? ''), shows: '收到了' }
}

const otherTime = (found: Map<string, ScreenVisit>): ScreenVisit => {
  const { personId, address } = known(found, 'submitted')
  return {
    name: 'other-time',
    personId,
    address: reschedulePage(address.split('no=')[1] ?? ''),
    shows: /^最早/,
  }
}

const longTicket = (found: Map<string, ScreenVisit>): ScreenVisit => {
  const visit = found.get('ticket-long')
  if (!visit) throw new Error('no ticket of the long names')
  return visit
}

const known = (found: Map<string, ScreenVisit>, status: TicketStatus): ScreenVisit => {
  const visit = found.get(ticketIn(status))
  if (!visit) throw new Error(`no ticket in ${status}`)
  return visit
}
