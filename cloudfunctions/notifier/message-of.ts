import { noticePage } from '@/contract/notice/template'
import type { WechatRow } from '@/domain/notice/outbox-row'
import type { SubscribeMessage } from '../shared/wechat'
import type { NotifierParts } from './parts'

/** A row as WeChat wants it. */
export const messageOf = (
  { templateIds, miniprogramState }: NotifierParts,
  { openid, template, ticketNo, values, page }: WechatRow,
): SubscribeMessage => ({
  openid,
  templateId: templateIds[template],
  page: page ?? noticePage(ticketNo),
  data: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value }])),
  lang: 'zh_CN',
  miniprogramState,
})
