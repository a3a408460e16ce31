import { enquiryTopicLabel } from '@/contract/desk/voice'
import { asSentence } from '@/domain/format/sentence'
import { deskRules } from '../desk-kind'
import { noMore, note, plain, say, withdraw } from './common-steps'

/** A question to a person: any agent answers it, and it may be asked on. */
export const enquiryDesk = deskRules<'submitted' | 'answered' | 'done' | 'withdrawn'>({
  title: (report) => (report.kind === 'enquiry' ? `咨询：${enquiryTopicLabel[report.topic]}` : '咨询'),
  openedWords: '收到了，客服看过就回您，回复在"消息"里。',
  readers: ['agent', 'quality'],
  states: {
    submitted: {
      label: '等回复',
      tone: 'ours',
      next: (_, by) => ({ headline: '收到了，客服会回您', detail: `${by}着急的话，打官方热线更快。` }),
      workingDays: 1,
      lapsesAfterDays: null,
    },
    answered: {
      label: '回复了',
      tone: 'yours',
      next: () => ({ headline: '客服回复了', detail: '看下面的记录。还有不明白的，接着问就行。' }),
      workingDays: null,
      lapsesAfterDays: 7,
    },
    done: {
      label: '已办完',
      tone: 'done',
      next: () => ({ headline: '这次咨询已办完', detail: '再有问题，随时来问。' }),
      workingDays: null,
      lapsesAfterDays: null,
    },
    withdrawn: {
      label: '已撤回',
      tone: 'over',
      next: () => ({ headline: '您撤回了这次咨询', detail: '再有问题，随时来问。' }),
      workingDays: null,
      lapsesAfterDays: null,
    },
  },
  steps: {
    say: { ...say, label: '接着问', from: ['submitted', 'answered'], to: 'submitted' },
    agree: {
      ...plain,
      from: ['answered'],
      to: 'done',
      by: ['customer'],
      label: '明白了',
      title: (reader) => (reader === 'customer' ? '您说明白了' : '客户说明白了'),
    },
    withdraw: { ...withdraw, from: ['submitted'], to: 'withdrawn' },
    answer: {
      ...plain,
      from: ['submitted', 'answered'],
      to: 'answered',
      by: ['agent', 'quality'],
      label: '回复客户',
      words: 'must',
      title: () => '客服回复',
      notice: ({ words }) => ({
        title: '客服回复了您的咨询',
        body: asSentence(words),
        youCan: '看回复，可接着问',
      }),
    },
    note: { ...note, from: ['submitted', 'answered', 'done'], to: 'same', by: ['agent', 'quality'] },
    lapse: { ...noMore, from: ['answered'], to: 'done' },
  },
})
