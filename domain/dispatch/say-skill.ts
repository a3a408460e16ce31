import { lineLabel, type Product } from '@/contract/ticket/report'
import { kindLabel, type TicketKind } from '@/contract/ticket/vocabulary'

/** `浴霸报修` for `repair:heater`; a skill nobody knows stays as it is. */
export const saySkill = (skill: string): string => {
  const [kind = '', line = ''] = skill.split(':')
  return isKind(kind) && isLine(line) ? `${lineLabel[line]}${kindLabel[kind]}` : skill
}

const isKind = (text: string): text is TicketKind => Object.hasOwn(kindLabel, text)

const isLine = (text: string): text is Product['line'] => Object.hasOwn(lineLabel, text)
