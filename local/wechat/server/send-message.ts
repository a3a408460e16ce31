import type { People } from '../people'
import type { Notice } from '../record'
import type { Template } from '../template'
import { type ApiAnswer, ok, refuse, textOf } from './api-answer'
import { keywordFault } from './keyword-rules'

export type Delivery = {
  people: People
  templates: ReadonlyMap<string, Template>
  /** paths of the released app, without query */
  pages: ReadonlySet<string>
  clock: () => number
  /** told after a message has been delivered */
  delivered: (notice: Notice) => void
}

/** WeChat's ids start far from 0; inside 2^53 they stay exact as JSON numbers. */
const FIRST_MSG_ID = 3_000_000_000_000_000

const STATES = ['developer', 'trial', 'formal', '']
const LANGUAGES = ['zh_CN', 'en_US', 'zh_HK', 'zh_TW', '']

/** `subscribeMessage.send`: every rule, then one message for one grant. */
export const sendMessage = (delivery: Delivery, body: Record<string, unknown>): ApiAnswer => {
  const { people, templates, clock } = delivery
  const openid = textOf(body.touser)
  const person = people.find(openid)
  if (!person) return refuse(40003, 'invalid openid')
  const template = templates.get(textOf(body.template_id))
  if (!template) return refuse(40037, 'invalid template_id')
  if (!pageExists(delivery, body.page)) return refuse(41030, 'invalid page')
  if (!STATES.includes(textOf(body.miniprogram_state))) return refuse(40097, 'invalid args miniprogram_state')
  if (!LANGUAGES.includes(textOf(body.lang))) return refuse(40097, 'invalid args lang')
  const fault = dataFault(template, body.data)
  if (fault) return refuse(47003, `argument invalid! ${fault}`)
  const refused = !person.mainSwitch || person.items.get(template.id) === 'reject'
  if (refused || !person.grants.get(template.id)) return refuse(43101, 'user refuse to accept the msg')

  const seq = people.delivered().length + 1
  const notice: Notice = {
    seq,
    msgId: String(FIRST_MSG_ID + seq),
    openid,
    templateId: template.id,
    title: template.title,
    rows: template.keywords.map(({ key, label }) => ({ label, value: textUnder(body.data, key) })),
    page: textOf(body.page) || null,
    at: clock(),
  }
  people.record({ type: 'delivered', notice })
  delivery.delivered(notice)
  return ok({ msgid: FIRST_MSG_ID + seq })
}

const pageExists = ({ pages }: Delivery, page: unknown): boolean => {
  if (page === undefined || page === '') return true
  return pages.has(textOf(page).split('?')[0] ?? '')
}

const dataFault = (template: Template, data: unknown): string | null => {
  if (typeof data !== 'object' || data === null) return 'data is empty'
  for (const keyword of template.keywords) {
    const fault = keywordFault(keyword, textUnder(data, keyword.key))
    if (fault) return `data.${keyword.key}.value ${fault}`
  }
  const known = template.keywords.map(({ key }) => key)
  const unknown = Object.keys(data).find((key) => !known.includes(key))
  return unknown === undefined ? null : `data.${unknown}.value invalid`
}

const textUnder = (data: unknown, key: string): string => {
  const field = fieldOf(data, key)
  return textOf(fieldOf(field, 'value'))
}

const fieldOf = (holder: unknown, key: string): unknown =>
  typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? Reflect.get(holder, key)
    : undefined
