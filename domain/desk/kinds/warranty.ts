import { asSentence } from '@/domain/format/sentence'
import { deskRules } from '../desk-kind'
import { noMore, note, plain, say, withdraw } from './common-steps'

const open = ['submitted', 'inHand', 'awaitingCustomer'] as const

/** An appeal against a verdict on the warranty: the quality team looks at all of it anew. */
export const warrantyDesk = deskRules<
  'submitted' | 'inHand' | 'awaitingCustomer' | 'answered' | 'done' | 'withdrawn'
>({
  title: () => '保修结论申诉',
  openedWords: '收到了，由没看过这件事的质检同事重新看一遍。',
  readers: ['agent', 'quality'],
  states: {
    submitted: {
      label: '等质检同事看',
      tone: 'ours',
      next: (_, by) => ({
        headline: '收到了，质检同事会重新看一遍',
        detail: `${by}这段时间照常可以报修，想起什么随时补充。`,
      }),
      workingDays: 3,
      lapsesAfterDays: null,
    },
    inHand: {
      label: '正在重新看',
      tone: 'ours',
      next: (_, by) => ({ headline: '质检同事正在看', detail: `${by}凭证和照片还可以补。` }),
      workingDays: 5,
      lapsesAfterDays: null,
    },
    awaitingCustomer: {
      label: '等您补充',
      tone: 'yours',
      next: () => ({
        headline: '还差一点东西，请您补充',
        detail: '看下面的记录要什么，点"补充"发过来。没有也可以说一声，我们照现有的定。',
      }),
      workingDays: null,
      lapsesAfterDays: 30,
    },
    answered: {
      label: '有结果了',
      tone: 'yours',
      next: ({ outcome }) => ({
        headline: outcome === 'upheld' ? '重新看过了，结论没有变' : '重新看过了，结论按核实的改了',
        detail: '原因在下面。还觉得不对，可以再申诉一次，换一位同事看。',
      }),
      workingDays: null,
      lapsesAfterDays: 15,
    },
    done: {
      label: '已办完',
      tone: 'done',
      next: () => ({
        headline: '这次申诉已办完',
        detail: '以后找到新的凭证，随时可以传上来，结论会跟着更新。',
      }),
      workingDays: null,
      lapsesAfterDays: null,
    },
    withdrawn: {
      label: '已撤回',
      tone: 'over',
      next: () => ({ headline: '您撤回了这次申诉', detail: '想再申诉，随时可以。' }),
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
      label: '我同意',
      title: (reader) => (reader === 'customer' ? '您同意了' : '客户同意了'),
    },
    object: {
      ...plain,
      from: ['answered'],
      to: 'submitted',
      by: ['customer'],
      label: '还是觉得不对',
      words: 'must',
      photos: true,
      most: 1,
      title: (reader) => (reader === 'customer' ? '您不同意，换一位同事看' : '客户不同意，要换一位同事看'),
    },
    withdraw: { ...withdraw, from: open, to: 'withdrawn' },
    take: {
      ...plain,
      from: ['submitted', 'inHand', 'awaitingCustomer'],
      to: { submitted: 'inHand' },
      by: ['quality'],
      label: '我来看',
      takes: true,
      title: () => '质检同事开始看了',
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
        title: '申诉还差一点东西',
        body: `${asSentence(words)}打开申诉点"补充"发过来就行。`,
        youCan: '打开申诉，点"补充"',
      }),
    },
    confirm: {
      ...plain,
      from: ['inHand'],
      to: 'answered',
      by: ['quality'],
      byTaker: true,
      label: '凭证属实，按它算',
      words: 'must',
      needs: ['proofs'],
      outcome: 'confirmed',
      isAnswer: true,
      title: () => '凭证核实了，结论照它更新',
      notice: ({ words }) => ({
        title: '申诉有结果了：凭证算数',
        body: `${asSentence(words)}结论已经更新，打开看看。`,
        youCan: '看新的保修结论',
      }),
    },
    change: {
      ...plain,
      from: ['inHand'],
      to: 'answered',
      by: ['quality'],
      byTaker: true,
      label: '改判凭证',
      words: 'must',
      needs: ['proofs'],
      outcome: 'changed',
      isAnswer: true,
      title: () => '原来的判断改了，结论跟着更新',
      notice: ({ words }) => ({
        title: '申诉有结果了：判断改了',
        body: `${asSentence(words)}结论已经更新，打开看看。`,
        youCan: '看新的保修结论',
      }),
    },
    uphold: {
      ...plain,
      from: ['inHand'],
      to: 'answered',
      by: ['quality'],
      byTaker: true,
      label: '维持原结论',
      words: 'must',
      outcome: 'upheld',
      isAnswer: true,
      title: () => '重新看过，结论没有变',
      notice: ({ words }) => ({
        title: '申诉重新看过了，结论没有变',
        body: `${asSentence(words)}还觉得不对，可以再申诉一次，换一位同事看。`,
        youCan: '看原因，或再申诉一次',
      }),
    },
    note: { ...note, from: [...open, 'answered', 'done', 'withdrawn'], to: 'same', by: ['agent', 'quality'] },
    lapse: { ...noMore, from: ['answered', 'awaitingCustomer'], to: 'done' },
  },
})
