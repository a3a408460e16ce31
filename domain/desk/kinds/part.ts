import { sayMoney } from '@/domain/format/money'
import { asSentence } from '@/domain/format/sentence'
import { deskRules } from '../desk-kind'
import { note, plain, say, withdraw } from './common-steps'

const open = ['submitted', 'confirmed', 'ready', 'sent'] as const

/** An order of parts: confirmed with its price, then laid ready or sent; paid at the outlet or on delivery. */
export const partDesk = deskRules<
  'submitted' | 'confirmed' | 'ready' | 'sent' | 'done' | 'withdrawn' | 'refused'
>({
  title: (report) =>
    report.kind === 'part'
      ? `配件 ${report.items.reduce((sum, { quantity }) => sum + quantity, 0)} 件`
      : '配件',
  openedWords: '收到了，客服核对后告诉您多少钱、哪天能拿到。',
  readers: ['agent', 'outletManager'],
  states: {
    submitted: {
      label: '等核对',
      tone: 'ours',
      next: ({ reservations }, by) => ({
        headline: '收到了，正在核对配件和价钱',
        detail: `${by}${reservations.length > 0 ? '配件已替您留着，' : '现在没有现货，核对时告诉您哪天能到，'}不用先付钱。`,
      }),
      workingDays: 1,
      lapsesAfterDays: null,
    },
    confirmed: {
      label: '在备货',
      tone: 'ours',
      next: ({ totalFen }, by) => ({
        headline: '核对好了，正在备货',
        detail: `${totalFen === null ? '' : `一共 ${sayMoney(totalFen)}，拿到再付。`}${by}`,
      }),
      workingDays: 3,
      lapsesAfterDays: null,
    },
    ready: {
      label: '可以取了',
      tone: 'yours',
      next: ({ totalFen }) => ({
        headline: '配件到网点了，可以去取',
        detail: `带上工单号就行。${totalFen === null ? '' : `${sayMoney(totalFen)}，在网点付。`}`,
      }),
      workingDays: null,
      lapsesAfterDays: 15,
    },
    sent: {
      label: '寄出了',
      tone: 'ours',
      next: ({ parcelNo, totalFen }) => ({
        headline: '配件寄出了',
        detail: `${parcelNo === null ? '' : `快递单号 ${parcelNo}。`}${totalFen === null ? '' : `${sayMoney(totalFen)}，收货时付。`}收到了点"收到了"。`,
      }),
      workingDays: null,
      lapsesAfterDays: 15,
    },
    done: {
      label: '已办完',
      tone: 'done',
      next: () => ({ headline: '配件已到您手里', detail: '装上不合适，点"报修"或打官方热线。' }),
      workingDays: null,
      lapsesAfterDays: null,
    },
    withdrawn: {
      label: '已撤回',
      tone: 'over',
      next: () => ({ headline: '您撤回了这次订购', detail: '配件已放回，没有费用。需要时随时再订。' }),
      workingDays: null,
      lapsesAfterDays: null,
    },
    refused: {
      label: '没能办成',
      tone: 'over',
      next: () => ({ headline: '这次没能订到', detail: '原因在下面。有疑问请打官方热线。' }),
      workingDays: null,
      lapsesAfterDays: null,
    },
  },
  steps: {
    say: { ...say, from: ['submitted', 'confirmed'], to: 'same' },
    agree: {
      ...plain,
      from: ['ready', 'sent'],
      to: 'done',
      by: ['customer'],
      label: '收到了',
      title: (reader) => (reader === 'customer' ? '您收到了' : '客户说收到了'),
    },
    withdraw: { ...withdraw, from: ['submitted', 'confirmed'], to: 'withdrawn' },
    confirm: {
      ...plain,
      from: ['submitted'],
      to: 'confirmed',
      by: ['agent', 'outletManager'],
      label: '核对好了',
      words: 'may',
      needs: ['price'],
      title: () => '核对好了',
      detail: (_, { totalFen, words }) =>
        `${totalFen === undefined ? '' : `一共 ${sayMoney(totalFen)}，拿到再付。`}${words}`,
      notice: ({ totalFen }) => ({
        title: '配件核对好了',
        body: `${totalFen === undefined ? '' : `一共 ${sayMoney(totalFen)}，拿到再付。`}备好了马上告诉您，不想要了可以撤回。`,
        youCan: '看价钱，不要可撤回',
      }),
    },
    ready: {
      ...plain,
      from: ['confirmed'],
      to: 'ready',
      by: ['agent', 'outletManager'],
      label: '到网点了，可以取',
      words: 'may',
      title: () => '可以去网点取了',
      notice: () => ({
        title: '配件到网点了',
        body: '带上工单号去取就行，费用在网点付。网点电话在订单里。',
        youCan: '带上工单号去网点取',
      }),
    },
    send: {
      ...plain,
      from: ['confirmed'],
      to: 'sent',
      by: ['agent'],
      label: '寄出了',
      words: 'may',
      needs: ['parcel'],
      title: () => '寄出了',
      detail: (_, { parcelNo, words }) => `${parcelNo === undefined ? '' : `快递单号 ${parcelNo}。`}${words}`,
      notice: ({ parcelNo }) => ({
        title: '配件寄出了',
        body: `${parcelNo === undefined ? '' : `快递单号 ${parcelNo}。`}收货时付款，收到了在订单里点"收到了"。`,
        youCan: '留意快递，收货时付款',
      }),
    },
    handOver: {
      ...plain,
      from: ['ready', 'sent'],
      to: 'done',
      by: ['agent', 'outletManager'],
      label: '客户拿到了',
      words: 'may',
      title: (reader) => (reader === 'customer' ? '配件已到您手里' : '客户拿到了'),
    },
    refuse: {
      ...plain,
      from: open,
      to: 'refused',
      by: ['agent', 'outletManager'],
      label: '办不了',
      words: 'must',
      title: () => '这次没能订到',
      notice: ({ words }) => ({
        title: '配件没能订到',
        body: `${asSentence(words)}没有收您的钱。有疑问请打官方热线。`,
        youCan: '看看原因，或打官方热线',
      }),
    },
    note: {
      ...note,
      from: [...open, 'done', 'withdrawn', 'refused'],
      to: 'same',
      by: ['agent', 'outletManager'],
    },
    // laid ready and never fetched: the parts go back to the shelf; sent and nothing heard: it has come
    lapse: {
      ...plain,
      from: ['ready', 'sent'],
      to: { ready: 'withdrawn', sent: 'done' },
      by: ['clock'],
      label: '到期办完',
      title: (_, { from }) => (from === 'ready' ? '一直没来取，先放回去了' : '到期办完了'),
      detail: (_, { from }) =>
        from === 'ready' ? '没有费用。还要的话再订一次就行。' : '寄出有一阵子了，没收到请打官方热线。',
      notice: ({ from }) =>
        from === 'ready'
          ? {
              title: '配件先放回去了',
              body: '一直没等到您来取，配件先放回去了，没有费用。还要的话再订一次就行。',
              youCan: '还要就再订一次',
            }
          : null,
    },
  },
})
