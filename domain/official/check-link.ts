import type { OfficialAnswer, OfficialChannel } from '@/contract/customer/official'
import { itIs, itIsNot, nobodyKnows } from './answer'
import { isFake, type OfficialBook } from './book'
import { type ReadLink, readLink, skeletonOf } from './read-link'
import { isOneOff } from './read-number'

/** Services that hide where a link leads to. */
const SHORTENERS = [
  't.cn',
  'url.cn',
  'dwz.cn',
  'suo.im',
  'suo.nz',
  'm6z.cn',
  'bit.ly',
  'tinyurl.com',
  'is.gd',
  't.co',
]

/** What the codes of WeChat and Alipay for paying hold. */
const PAYMENT = /^\s*(?:wxp:\/\/|https?:\/\/(?:qr\.alipay\.com|payapp\.weixin\.qq\.com|wx\.tenpay\.com)\/)/i

/** Whether a link leads to us. A part of a host counts from its end: what stands before may be anybody's. */
export const checkLink = (typed: string, book: OfficialBook): OfficialAnswer => {
  if (PAYMENT.test(typed)) {
    return nobodyKnows(
      book,
      '这是一张收款码',
      ['收款码看不出钱进了谁的口袋。'],
      ['先别付。收费只看工单里的明细，对得上、您同意了再付。'],
    )
  }
  const link = readLink(typed)
  return link === null
    ? nobodyKnows(book, '没看出是哪个网址', ['请把整个网址复制过来，比如 https 开头的那一串。'])
    : checkHost(link, book)
}

/** The host a report of it is filed under. */
export const linkKey = (typed: string): string => readLink(typed)?.host ?? typed

export const checkHost = (
  { host, decoy, isAddress, isPlain }: ReadLink,
  book: OfficialBook,
): OfficialAnswer => {
  const domains = book.channels.filter(({ kind }) => kind === 'domain')
  const own = domains.find(({ value }) => isWithin(host, value.toLowerCase()))
  const hidden = decoy === null ? [] : [`@ 前面的“${decoy.slice(0, 40)}”是障眼法，真正去的是 ${host}。`]
  if (own !== undefined) {
    const plain = isPlain ? ['这个链接没有加密（http），打开后看看是不是自动变成 https。'] : []
    return itIs(
      `${host} 是我们的网址`,
      [`登记里有它，来源：${own.source}。`, ...hidden, ...plain],
      [OWN_ADVICE],
      own,
    )
  }
  if (isFake(book, 'link', host))
    return itIsNot(book, `${host} 是假冒的`, ['有客户举报过，我们核实了，不是我们的。'])
  if (isAddress)
    return itIsNot(book, '不是，网址是一串数字', [...hidden, '我们的网址都有名字，不会是一串数字。'])
  const why = lookAlikeWords(host, domains)
  if (why !== null) return itIsNot(book, `${host} 不是我们的网址`, [...hidden, why])
  if (hidden.length > 0) return itIsNot(book, `${host} 不是我们的网址`, hidden)
  if (SHORTENERS.some((shortener) => isWithin(host, shortener)))
    return nobodyKnows(
      book,
      '短网址，看不出去哪里',
      [`${host} 只是个跳板，点开前谁也不知道通到哪。`],
      ['别点开。'],
    )
  return nobodyKnows(
    book,
    `登记里没有 ${host}`,
    ['不在登记里，没有证据说是我们的。'],
    ['先别点开，别在里面填资料。'],
  )
}

const OWN_ADVICE = '网址对，也别在里面给任何人报短信验证码。'

const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`)

/** How it makes itself look like one of ours; null where it doesn't. */
const lookAlikeWords = (host: string, domains: readonly OfficialChannel[]): string | null => {
  const skeleton = skeletonOf(host)
  for (const { value } of domains) {
    const domain = value.toLowerCase()
    const twin = skeletonOf(domain)
    if (isWithin(skeleton, twin)) return `里面有长得像的字，真的是 ${domain}，一个字母一个字母地对。`
    if (`.${skeleton}`.includes(`.${twin}`) || skeleton.includes(twin.replaceAll('.', '-')))
      return `${domain} 写在了前面，看网址要看最后一段：真正去的是 ${host.split('.').slice(-2).join('.')}。`
    const name = nameIn(domain)
    if (name !== null && skeleton.split(/[.-]/).some((label) => isLike(label, skeletonOf(name))))
      return `名字学我们的，但官方网址只有 ${domains.map((own) => own.value).join('、')}。`
  }
  return null
}

/** `aupu` of `aupu.net` and `aupu.com.cn`; a host below a domain begins with a word that anybody may use. */
const nameIn = (domain: string): string | null =>
  /^([^.]+)\.(?:[^.]+|(?:com|net|org)\.cn)$/.exec(domain)?.[1] ?? null

/** Short names have too many neighbours for one letter to say anything. */
const isLike = (label: string, name: string): boolean =>
  label === name ||
  (name.length >= 4 && label.startsWith(name)) ||
  (name.length >= 5 && isOneOff(label, name))
