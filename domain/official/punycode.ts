const BASE = 36
const DAMP = 700
const SKEW = 38
const T_MAX = 26

/** A label of a host as people see it: `xn--pple-43d` is `аpple`. Null where it is broken (RFC 3492). */
export const unicodeOf = (label: string): string | null => {
  if (!label.toLowerCase().startsWith('xn--')) return label
  const body = label.slice(4).toLowerCase()
  const split = body.lastIndexOf('-')
  const signs = split > 0 ? [...body.slice(0, split)] : []
  return decoded(signs, body.slice(split + 1))
}

const decoded = (signs: string[], tail: string): string | null => {
  let code = 128
  let at = 0
  let bias = 72
  let next = 0
  while (next < tail.length) {
    const before = at
    let weight = 1
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(tail[next])
      next += 1
      if (digit === null) return null
      at += digit * weight
      const threshold = Math.min(T_MAX, Math.max(1, k - bias))
      if (digit < threshold) break
      weight *= BASE - threshold
    }
    const length = signs.length + 1
    bias = adapted(at - before, length, before === 0)
    code += Math.floor(at / length)
    at %= length
    if (code > 0x10ffff) return null
    signs.splice(at, 0, String.fromCodePoint(code))
    at += 1
  }
  return signs.join('')
}

const digitOf = (sign: string | undefined): number | null => {
  if (sign === undefined) return null
  if (/[a-z]/.test(sign)) return sign.charCodeAt(0) - 97
  return /\d/.test(sign) ? Number(sign) + 26 : null
}

const adapted = (delta: number, length: number, first: boolean): number => {
  let left = first ? Math.floor(delta / DAMP) : delta >> 1
  left += Math.floor(left / length)
  let k = 0
  for (; left > ((BASE - 1) * T_MAX) >> 1; k += BASE) left = Math.floor(left / (BASE - 1))
  return k + Math.floor((BASE * left) / (left + SKEW))
}
