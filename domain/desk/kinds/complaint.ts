import { complaintLabel } from '@/contract/desk/voice'
import { asSentence } from '@/domain/format/sentence'
import { deskRules } from '../desk-kind'
import { noMore, note, plain, say, withdraw } from './common-steps'

const open = ['submitted', 'inHand', 'awaitingCustomer', 'escalated'] as const

/**
 * A complaint: the quality team's alone, so that the outlet it is about neither reads nor closes it. 侵害消费者权益行为
 * 处罚办法 §8: fifteen days without a valid answer count as a refusal, so the clock escalates long before.
 */
export const complaintDesk = deskRules<
  'submitted' | 'inHand' | 'awaitingCustomer' | 'answered' | 'escalated' | 'done' | 'withdrawn'
>({
  title: (report) => (report.kind === 'complaint' ? `投诉：${complaintLabel[report.about]}` : '投诉'),
  openedWords: '收到了。由质检同事处理，被投诉的网点和师傅看不到，也结不了。',
  readers: ['agent', 'quality'],
  hardDays: 15,
  states: {
    submitted: {
      label: '等质检同事接手',
      tone: 'ours',
      next: (_, by) => ({
        headline: '收到了，质检同事会找您',
        detail: `${by}被投诉的网点和师傅看不到这里。`,
      }),
      workingDays: 1,
      lapsesAfterDays: null,
      escalatesAfterDays: 3,
    },
    inHand: {
      label: '正在查',
      tone: 'ours',
      next: (_, by) => ({ headline: '质检同事正在查', detail: `${by}有照片、录音、收据，随时补充。` }),
      workingDays: 5,
      lapsesAfterDays: null,
      escalatesAfterDays: 8,
    },
    awaitingCustomer: {
      label: '等您补充',
      tone: 'yours',
      next: () => ({
        headline: '还差一点东西，请您补充',
        detail: '看下面的记录要什么，点"补充"发过来。没有也可以说一声。',
      }),
      workingDays: null,
      lapsesAfterDays: 30,
    },
    answered: {
      label: '有答复了',
      tone: 'yours',
      next: () => ({
        headline: '有答复了',
        detail: '在下面的记录里。不满意就点"不满意，要升级"，换一位同事重新处理。',
      }),
      workingDays: null,
      lapsesAfterDays: 15,
    },
    escalated: {
      label: '升级处理',
      tone: 'ours',
      next: (_, by) => ({
        headline: '已经升级，换一位同事重新处理',
        detail: `${by}您也可以打 12315 向市场监管部门反映。`,
      }),
      workingDays: 2,
      lapsesAfterDays: null,
    },
    done: {
      label: '已办完',
      tone: 'done',
      next: () => ({ headline: '这次投诉已办完', detail: '再有不满意的，随时告诉我们。' }),
      workingDays: null,
      lapsesAfterDays: null,
    },
    withdrawn: {
      label: '已撤回',
      tone: 'over',
      next: () => ({ headline: '您撤回了这次投诉', detail: '想再提，随时可以。' }),
      workingDays: null,
      lapsesAfterDays: null,
    },
  },
  steps: {
    // what was asked for is there: the ball is ours again
    say: { ...say, from: open, to: { awaitingCustomer: 'inHand' } },
    agree: {
      ...plain,
      from: ['answered'],
      to: 'done',
      by: ['customer'],
      label: '满意，可以了',
      title: (reader) => (reader === 'customer' ? '您满意了' : '客户满意了'),
    },
    object: {
      ...plain,
      from: ['answered'],
      to: 'escalated',
      by: ['customer'],
      label: '不满意，要升级',
      words: 'must',
      photos: true,
      most: 2,
      title: (reader) => (reader === 'customer' ? '您不满意，升级了' : '客户不满意，升级了'),
    },
    withdraw: { ...withdraw, from: open, to: 'withdrawn' },
    take: {
      ...plain,
      from: ['submitted', 'inHand', 'awaitingCustomer', 'escalated'],
      to: { submitted: 'inHand', escalated: 'inHand' },
      by: ['quality'],
      label: '我来处理',
      takes: true,
      title: () => '质检同事接手了',
      notice: () => ({
        title: '投诉有人处理了',
        body: '质检同事已经接手，正在查。有照片、录音、收据，随时补充。',
        youCan: '补充材料，或等答复',
      }),
    },
    ask: {
      ...plain,
      from: ['inHand'],
      to: 'awaitingCustomer',
      by: ['quality'],
      byTaker: true,
      label: '请客户补充',
      words: 'must',
      title: (reader) => (reader === 'customer' ? '请您补充' : '请客户补充'),
      notice: ({ words }) => ({
        title: '投诉还差一点东西',
        body: `${asSentence(words)}打开投诉点"补充"发过来就行。`,
        youCan: '打开投诉，点"补充"',
      }),
    },
    answer: {
      ...plain,
      from: ['inHand'],
      to: 'answered',
      by: ['quality'],
      byTaker: true,
      label: '答复客户',
      words: 'must',
      isAnswer: true,
      title: () => '质检同事答复',
      notice: ({ words }) => ({
        title: '您的投诉有答复了',
        body: `${asSentence(words)}不满意可以升级，换一位同事重新处理。`,
        youCan: '看答复，不满意可升级',
      }),
    },
    escalate: {
      ...plain,
      from: ['submitted', 'inHand'],
      to: 'escalated',
      by: ['clock'],
      label: '超时升级',
      title: () => '没按说好的时间办，已升级',
      detail: () => '对不起，比说好的晚了。已经升级，换一位同事马上处理。',
      notice: () => ({
        title: '投诉已升级',
        body: '对不起，比说好的晚了。已经升级，换一位同事马上处理。您也可以打 12315 反映。',
        youCan: '看进度，或打官方热线',
      }),
    },
    note: {
      ...note,
      from: [...open, 'answered', 'done', 'withdrawn'],
      to: 'same',
      by: ['agent', 'quality'],
    },
    lapse: { ...noMore, from: ['answered', 'awaitingCustomer'], to: 'done' },
  },
})
