import type { HoldingId } from '@/contract/customer/privacy'
import { sayFullMoment } from '@/domain/time/say'
import { holdingWords } from './holding'

/** One thing that is held, as its fields and what they say. */
export type ExportItem = readonly (readonly [label: string, value: string])[]

/** The copy of everything that somebody asked for. Empty fields are left out, empty kinds are said to be empty. */
export const exportText = (
  parts: readonly { id: HoldingId; items: readonly ExportItem[] }[],
  now: number,
): string =>
  [
    '我的信息（奥普服务）',
    `${sayFullMoment(now)} 导出。里面有您的电话和地址，请收好，不要转给不认识的人。`,
    ...parts.flatMap(({ id, items }) => ['', `【${holdingWords[id].title}】`, ...itemsText(items)]),
    '',
  ].join('\n')

const itemsText = (items: readonly ExportItem[]): string[] =>
  items.length === 0 ? ['没有。'] : items.flatMap((item, at) => [`${at + 1}.`, ...item.flatMap(fieldText)])

const fieldText = ([label, value]: readonly [string, string]): string[] =>
  value === '' ? [] : [`   ${label}：${value.replaceAll('\n', '\n      ')}`]
