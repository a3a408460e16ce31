import type { RepairSpell } from '@/contract/product/verdict'
import { addDays, chinaDay, daysBetween } from '@/domain/time/china'

/** Calendar days in China, both included. */
interface Spell {
  from: string
  to: string
  ids: string[]
}

export interface Extended {
  lastDay: string
  days: number
  repairIds: readonly string[]
}

/**
 * The term made longer by the days in repair. A day counts once, however many repairs share it, and the first and
 * the last day count whole. What began after the term had ended (as extended so far) doesn't count; a repair that
 * outlasts the term counts to its end. Nothing begins anew.
 * @param lastDay the term's last day without repairs
 */
export const extendByRepairs = (
  startDay: string,
  lastDay: string,
  repairs: readonly RepairSpell[],
  today: string,
): Extended => {
  const extended = { lastDay, days: 0, repairIds: [] as string[] }
  for (const spell of spellsOf(repairs, startDay, today)) {
    if (spell.from > extended.lastDay) break
    const days = daysBetween(spell.from, spell.to) + 1
    extended.lastDay = addDays(extended.lastDay, days)
    extended.days += days
    extended.repairIds.push(...spell.ids)
  }
  return extended
}

/** Spells that touch are one; a repair from before the start or the future is cut to what lies between. */
const spellsOf = (repairs: readonly RepairSpell[], startDay: string, today: string): Spell[] => {
  const clipped = repairs
    .map(({ id, from, to }) => ({
      from: laterDay(chinaDay(from), startDay),
      to: earlierDay(to === null ? today : chinaDay(Math.max(from, to)), today),
      ids: [id],
    }))
    .filter((spell) => spell.from <= spell.to)
    .sort((a, b) => byText(a.from, b.from) || byText(a.ids.join(), b.ids.join()))
  const joined: Spell[] = []
  for (const spell of clipped) {
    const last = joined.at(-1)
    if (last !== undefined && spell.from <= last.to) {
      last.to = laterDay(last.to, spell.to)
      last.ids.push(...spell.ids)
    } else joined.push(spell)
  }
  return joined
}

const laterDay = (a: string, b: string): string => (a > b ? a : b)
const earlierDay = (a: string, b: string): string => (a < b ? a : b)
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
