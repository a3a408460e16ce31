import { type Chance, chanceFrom } from '../bench/dispatch/chance'

export type { Chance }
export { chanceFrom }

export const pick = <const Item>(chance: Chance, items: readonly Item[]): Item => {
  const picked = items[chance.below(items.length)]
  if (picked === undefined) throw new Error('nothing to pick from')
  return picked
}

export const between = (chance: Chance, from: number, to: number): number =>
  from + chance.fraction() * (to - from)

export const digits = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => chance.below(10)).join('')

export const isTrue = (chance: Chance, share: number): boolean => chance.fraction() < share
