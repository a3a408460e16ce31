import postcss from 'postcss'

/** The custom properties of each plain rule of a style sheet, as `{selector: {name: value}}`. */
export const tokensIn = (css: string): Record<string, Record<string, string>> => {
  const blocks: Record<string, Record<string, string>> = {}
  postcss.parse(css).each((node) => {
    if (node.type !== 'rule') return
    const block: Record<string, string> = {}
    node.walkDecls(/^--/, ({ prop, value }) => {
      block[prop.slice(2)] = value
    })
    blocks[node.selector] = block
  })
  return blocks
}

/** WCAG 2's contrast ratio of two `#rrggbb` colours: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const luminance = (colour: string): number => {
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`not a plain colour: ${colour}`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16)),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const linear = (channel: number): number => {
  const part = channel / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}
