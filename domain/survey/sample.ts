/**
 * Whether the lot falls on this one. The same name always draws the same lot, so nobody can draw again until it
 * falls where they want it, and anybody can check it afterwards.
 * @param percent 0 to 100
 */
export const isInSample = (name: string, percent: number): boolean => fnv1a(name) % 100 < percent

/** FNV-1a, 32 bits, mixed once more: short names that differ in their last symbol fall far apart. */
const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5
  for (const symbol of text) hash = Math.imul(hash ^ (symbol.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
