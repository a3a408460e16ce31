/**
 * Takes `session=…` out of an address's hash, where the start page puts it (`#session=abc`,
 * `#/pages/home/index?session=abc&x=1`), and answers the token with the hash that is left.
 */
export const takeSession = (hash: string): { token?: string; hash: string } => {
  const found = /([#?&])session=([^&]+)&?/.exec(hash)
  const token = found?.[2]
  if (!found || token === undefined) return { hash }
  const before = hash.slice(0, found.index + 1)
  const left = `${before}${hash.slice(found.index + found[0].length)}`.replace(/[?&]$/, '')
  return { token: decodeURIComponent(token), hash: left === '#' ? '#/' : left }
}
