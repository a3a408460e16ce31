import { unicodeOf } from './punycode'

/** A link's true host: what the phone really goes to, whatever stands before it. */
export interface ReadLink {
  /** As people see it, lower case. */
  host: string
  /** Something stood before an `@`, which browsers throw away. */
  decoy: string | null
  isAddress: boolean
  isPlain: boolean
}

/** Chinese isn't among them: `请登录aupu.net查询` holds one host without a space around it. */
const LETTER = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}\\p{M}\\p{N}_-]'
const DOT = '[.。．｡]'

/**
 * With a scheme all up to the next slash is the address, as a browser takes it, however odd; without one only what
 * looks like a host is. The path is taken along, so that a host in it isn't taken for the link's.
 */
const LINK = new RegExp(
  `(?:(https?|ftp|wss?):[/\\\\]+((?:[^\\s/?#\\\\，。、；]|${DOT}(?=${LETTER}))*)|` +
    `((?:[^\\s/?#@\\\\，。、；]+@)?(?:${LETTER}{1,63}${DOT})+${LETTER}{1,63}(?::\\d{1,5})?))` +
    '(?:[/?#\\\\][^\\s，。、；）】」”]*)?',
  'giu',
)

/** The links in a text, the first few. */
export const linksIn = (text: string, most = 10): ReadLink[] =>
  [...text.slice(0, 2000).matchAll(LINK)]
    .map(([, scheme, whole, bare]) => linkOf(whole ?? bare ?? '', scheme))
    .filter((link): link is ReadLink => link !== null)
    .slice(0, most)

export const readLink = (text: string): ReadLink | null => linksIn(text, 1)[0] ?? null

/** @param authority all between the slashes: who, `@`, host, port */
const linkOf = (authority: string, scheme: string | undefined): ReadLink | null => {
  const at = authority.lastIndexOf('@')
  const raw = authority
    .slice(at + 1)
    .replace(/[。．｡]/g, '.')
    .replace(/:\d*$/, '')
    .replace(/\.$/, '')
  if (raw === '') return null
  const host = raw
    .toLowerCase()
    .split('.')
    .map((label) => unicodeOf(label) ?? label)
    .join('.')
    .normalize('NFKC')
    .toLowerCase()
  const isAddress = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\]|\d+|0x[\da-f]+)$/.test(host)
  // `10.5` or `v2.0` in a sentence is no link; a name without a scheme needs letters at its end
  if (!isAddress && scheme === undefined && !/\.\p{L}[\p{L}\p{N}-]+$/u.test(host)) return null
  const decoy = at > 0 ? authority.slice(0, at) : null
  return { host, decoy, isAddress, isPlain: scheme?.toLowerCase() === 'http' }
}

/** Letters and digits that look alike, brought to one of them: Cyrillic а, Greek ο, full width, 0 and o, 1 and l. */
export const skeletonOf = (host: string): string =>
  [...host.normalize('NFKD').toLowerCase()]
    .map((sign) => LOOK_ALIKE[sign] ?? sign)
    .join('')
    .replace(/\p{M}/gu, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')

const LOOK_ALIKE: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '5': 's',
  i: 'l',
  '|': 'l',
  а: 'a',
  ɑ: 'a',
  α: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ҽ: 'e',
  ε: 'e',
  һ: 'h',
  і: 'l',
  ı: 'l',
  ӏ: 'l',
  ї: 'l',
  ј: 'j',
  к: 'k',
  κ: 'k',
  м: 'm',
  п: 'n',
  η: 'n',
  о: 'o',
  ο: 'o',
  օ: 'o',
  р: 'p',
  ρ: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  т: 't',
  τ: 't',
  ц: 'u',
  υ: 'u',
  ս: 'u',
  ν: 'v',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  χ: 'x',
  у: 'y',
  γ: 'y',
  ᴜ: 'u',
  ᴀ: 'a',
}
