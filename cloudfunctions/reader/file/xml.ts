import { limits } from './limits'
import { Refused } from './refused'

export interface Element {
  /** Without its prefix: OFD's own differ from maker to maker. */
  name: string
  attributes: Record<string, string>
  text: string
  children: Element[]
}

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * XML as OFD uses it: elements, attributes, text. No document type and so no entities but the five of XML: with
 * them a file of a kilobyte unfolds to gigabytes, or reads others.
 * @throws Refused
 */
export const parseXml = (bytes: Uint8Array): Element => {
  const text = new TextDecoder().decode(bytes)
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Refused('OFD_NOT_ALLOWED')
  const root: Element = { name: '', attributes: {}, text: '', children: [] }
  const open: Element[] = [root]
  let count = 0
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)
    if (token === null) throw new Refused('FILE_DAMAGED')
    const [, cdata, closes, name, attributes = '', isEmpty, words] = token
    const inside = open.at(-1) ?? root
    if (cdata !== undefined) inside.text += cdata
    else if (words !== undefined) inside.text += decoded(words)
    else if (name !== undefined && closes === '/') {
      if (open.length < 2 || open.pop()?.name !== local(name)) throw new Refused('FILE_DAMAGED')
    } else if (name !== undefined) {
      count++
      if (count > limits.xmlElements || open.length > limits.xmlDepth) throw new Refused('ARCHIVE_TOO_LARGE')
      const element = { name: local(name), attributes: attributesIn(attributes), text: '', children: [] }
      inside.children.push(element)
      if (isEmpty !== '/') open.push(element)
    }
  }
  if (open.length !== 1 || root.children.length === 0) throw new Refused('FILE_DAMAGED')
  return root
}

/** All elements of that name below, in the document's order. */
export const elementsNamed = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsNamed(child, name),
  ])

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const attributesIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', one, other]) => [
      local(name),
      decoded(one ?? other ?? ''),
    ]),
  )

const decoded = (text: string): string =>
  text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return NAMED[entity] ?? whole
    const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
