import { asSentence } from '@/domain/format/sentence'
import { deskRules } from '../desk-kind'
import { noMore, note, plain, say, withdraw } from './common-steps'

/** An idea: read by the quality team, and answered with what becomes of it. */
export const suggestionDesk = deskRules<'submitted' | 'answered' | 'done' | 'withdrawn'>({
  title: () => '建议',
  openedWords: '谢谢您，质检同事会看，想好怎么做了告诉您。',
  readers: ['agent', 'quality'],
  states: {
    submitted: {
      label: '等同事看',
      tone: 'ours',
      next: (_, by) => ({ headline: '收到了，谢谢您', detail: `${by}想起什么随时补充。` }),
      workingDays: 5,
      lapsesAfterDays: null,
    },
    answered: {
      label: '回复了',
      tone: 'yours',
      next: () => ({ headline: '同事回复了', detail: '看下面的记录。' }),
      workingDays: null,
      lapsesAfterDays: 7,
    },
    done: {
      label: '已办完',
      tone: 'done',
      next: () => ({ headline: '这条建议已办完', detail: '再有想法，随时告诉我们。' }),
      workingDays: null,
      lapsesAfterDays: null,
    },
    withdrawn: {
      label: '已撤回',
      tone: 'over',
      next: () => ({ headline: '您撤回了这条建议', detail: '再有想法，随时告诉我们。' }),
      workingDays: null,
      lapsesAfterDays: null,
    },
  },
  steps: {
    say: { ...say, from: ['submitted'], to: 'same' },
    agree: {
      ...plain,
      from: ['answered'],
      to: 'done',
      by: ['customer'],
      label: '知道了',
      title: (reader) => (reader === 'customer' ? '您看过了' : '客户看过了'),
    },
    withdraw: { ...withdraw, from: ['submitted'], to: 'withdrawn' },
    answer: {
      ...plain,
      from: ['submitted'],
      to: 'answered',
      by: ['quality'],
      label: '回复：怎么做',
      words: 'must',
      title: () => '质检同事回复',
      notice: ({ words }) => ({ title: '您的建议有回复了', body: asSentence(words), youCan: '看看怎么做' }),
    },
    note: { ...note, from: ['submitted', 'answered', 'done'], to: 'same', by: ['agent', 'quality'] },
    lapse: { ...noMore, from: ['answered'], to: 'done' },
  },
})
