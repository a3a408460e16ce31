import * as z from 'zod/mini'

/** WeChat's kinds of keyword; each has its own length and alphabet (wx: subscribe message, parameter kinds). */
export type KeywordKind = 'thing' | 'character_string' | 'time' | 'amount' | 'name' | 'phrase'

export interface Keyword {
  /** The key in `data`: the kind and a number, as the back office gives it. */
  readonly key: string
  readonly kind: KeywordKind
  /** What stands before the value on the customer's screen. */
  readonly label: string
}

export interface Template {
  /** The title in the back office; the docs for deploying list it with its keywords. */
  readonly title: string
  readonly keywords: readonly Keyword[]
  /** Sent at any hour: somebody is on the way, or waits. All others keep the quiet hours. */
  readonly urgent: boolean
}

export const templateName = z.enum(['accepted', 'assigned', 'onTheWay', 'needsYou', 'completed', 'rate'])
export type TemplateName = z.infer<typeof templateName>

const ticketNo: Keyword = { key: 'character_string1', kind: 'character_string', label: '工单号' }

/** The one set of subscribe messages. Keys and kinds must be the back office's: docs/deploy.md says how. */
export const templates: Record<TemplateName, Template> = {
  accepted: {
    title: '受理通知',
    urgent: false,
    keywords: [
      ticketNo,
      { key: 'thing2', kind: 'thing', label: '服务内容' },
      { key: 'time3', kind: 'time', label: '预约时间' },
      { key: 'thing4', kind: 'thing', label: '温馨提示' },
    ],
  },
  assigned: {
    title: '师傅安排通知',
    urgent: false,
    keywords: [
      ticketNo,
      { key: 'name2', kind: 'name', label: '师傅' },
      { key: 'time3', kind: 'time', label: '上门时间' },
      { key: 'thing4', kind: 'thing', label: '温馨提示' },
    ],
  },
  onTheWay: {
    title: '师傅出发通知',
    urgent: true,
    keywords: [
      ticketNo,
      { key: 'name2', kind: 'name', label: '师傅' },
      { key: 'time3', kind: 'time', label: '出发时间' },
      { key: 'thing4', kind: 'thing', label: '温馨提示' },
    ],
  },
  needsYou: {
    title: '工单待处理提醒',
    urgent: false,
    keywords: [
      ticketNo,
      { key: 'thing2', kind: 'thing', label: '进展' },
      { key: 'time3', kind: 'time', label: '时间' },
      { key: 'thing4', kind: 'thing', label: '您可以' },
    ],
  },
  completed: {
    title: '服务完成通知',
    urgent: false,
    keywords: [
      ticketNo,
      { key: 'thing2', kind: 'thing', label: '服务内容' },
      { key: 'time3', kind: 'time', label: '完成时间' },
      { key: 'amount4', kind: 'amount', label: '费用' },
      { key: 'thing5', kind: 'thing', label: '温馨提示' },
    ],
  },
  rate: {
    title: '服务评价提醒',
    urgent: false,
    keywords: [
      ticketNo,
      { key: 'name2', kind: 'name', label: '师傅' },
      { key: 'time3', kind: 'time', label: '完成时间' },
      { key: 'thing4', kind: 'thing', label: '温馨提示' },
    ],
  },
}

/** The page a notice opens, as WeChat wants it: no leading slash. */
export const noticePage = (ticketNo: string): string => `packages/ticket/pages/detail/index?no=${ticketNo}`

/** The page of a matter without a visit. */
export const deskPage = (ticketNo: string): string => `packages/desk/pages/detail/index?no=${ticketNo}`

/** What the loopback cloud calls a template, where no account gives ids. */
export const localTemplateId = (name: TemplateName): string => `local-template-${name}`
