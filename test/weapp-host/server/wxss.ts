import path from 'node:path'
import postcss, { type Root } from 'postcss'

/** WXSS knows WeChat's tags by their bare names; in the browser they are custom elements. */
const TAGS =
  'page|view|text|button|input|textarea|image|picker|picker-view|scroll-view|swiper|swiper-item|label|form|radio|' +
  'radio-group|checkbox|checkbox-group|switch|slider|video|navigator|icon|progress|rich-text|root-portal'
const TAG_SELECTOR = new RegExp(`(^|[\\s,>+~(])(${TAGS})(?=$|[\\s,>+~.:#\\[)])`, 'g')

/**
 * One style sheet for the browser: imports put in place, `rpx` and `vh` measured on the phone's page, tags
 * renamed.
 * @param sheets every WXSS file by its name in the package
 * @param dark whether the app declares `darkmode`; without it WeChat never applies dark rules
 */
export function wxssToCss(name: string, sheets: Record<string, string>, { dark }: { dark: boolean }): string {
  const root = inlined(name, sheets, [])
  root.walkRules((rule) => {
    rule.selector = rule.selector.replace(TAG_SELECTOR, '$1wx-$2')
  })
  root.walkDecls((declaration) => {
    declaration.value = inPagePixels(declaration.value)
  })
  if (!dark) {
    root.walkAtRules('media', (rule) => {
      if (rule.params.includes('prefers-color-scheme: dark')) rule.remove()
    })
  }
  return root.toString()
}

function inlined(name: string, sheets: Record<string, string>, within: string[]): Root {
  if (within.includes(name)) throw new Error(`WXSS imports itself: ${[...within, name].join(' → ')}`)
  const text = sheets[name]
  if (text === undefined) throw new Error(`WXSS not found: ${name}`)
  const root = postcss.parse(text, { from: name })
  root.walkAtRules('import', (rule) => {
    const wanted = rule.params.replace(/^url\(|\)$/g, '').replace(/['"]/g, '')
    const file = wanted.startsWith('/') ? wanted.slice(1) : path.posix.join(path.posix.dirname(name), wanted)
    rule.replaceWith(inlined(file, sheets, [...within, name]).nodes)
  })
  return root
}

/** A page's own height is the screen without title and tab bar, so its `vh` isn't the browser's. */
function inPagePixels(value: string): string {
  return value
    .replace(/(-?\d*\.?\d+)rpx\b/g, 'calc($1 * var(--rpx))')
    .replace(/(-?\d*\.?\d+)vh\b/g, 'calc($1 * var(--page-vh))')
}
