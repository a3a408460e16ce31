import QRCode from 'qrcode'

export interface Style {
  size?: number
  weight?: number
  font?: string
  color?: string
  anchor?: 'start' | 'middle' | 'end'
  /** The width to be filled, by space between the characters. */
  width?: number
  /** Squeezed or stretched sideways. */
  stretch?: number
}

const CHINESE = 'Noto Sans S Chinese'

/** A page that is drawn: an SVG in the making. Units are pixels of the final picture. */
export const createSheet = (width: number, height: number, ink: Style) => {
  const parts: string[] = []
  return {
    width,
    height,
    text(x: number, y: number, text: string, style: Style = {}): void {
      if (text !== '') parts.push(textElement(x, y, text, { ...ink, ...style }))
    },
    line(x1: number, y1: number, x2: number, y2: number, color: string, thick = 1.5): void {
      parts.push(
        `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${color}" stroke-width="${thick}"/>`,
      )
    },
    box(x: number, y: number, w: number, h: number, color: string, thick = 2): void {
      parts.push(
        `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="none" stroke="${color}" stroke-width="${thick}"/>`,
      )
    },
    /** A seal: a ring with words along its middle, laid over what is there. */
    seal(cx: number, cy: number, rx: number, ry: number, words: readonly string[]): void {
      parts.push(
        `<g opacity="0.75"><ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="none" stroke="#d22" stroke-width="3"/>`,
        ...words.map((word, at) =>
          textElement(cx, cy + (at - (words.length - 1) / 2) * 22 + 6, word, {
            size: 17,
            color: '#d22',
            anchor: 'middle',
          }),
        ),
        '</g>',
      )
    },
    code(x: number, y: number, side: number, content: string): void {
      const { modules } = QRCode.create(content, { errorCorrectionLevel: 'M' })
      const unit = side / modules.size
      const path: string[] = []
      for (let row = 0; row < modules.size; row++)
        for (let column = 0; column < modules.size; column++)
          if (modules.get(row, column))
            path.push(`M${x + column * unit} ${y + row * unit}h${unit}v${unit}h-${unit}z`)
      parts.push(`<path d="${path.join('')}" fill="${ink.color ?? '#000'}" shape-rendering="crispEdges"/>`)
    },
    svg: (paper: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${paper}"/>${parts.join('')}</svg>`,
  }
}

export type Sheet = ReturnType<typeof createSheet>

const textElement = (x: number, y: number, text: string, style: Style): string => {
  const { size = 20, weight = 400, font = '', color = '#000', anchor = 'start', width, stretch } = style
  const family = font === '' ? CHINESE : `${font}, ${CHINESE}`
  const spread = width === undefined ? '' : ` letter-spacing="${spacing(text, size, width)}"`
  const at =
    stretch === undefined ? `x="${x}" y="${y}"` : `transform="translate(${x} ${y}) scale(${stretch} 1)"`
  return `<text ${at} font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${color}" text-anchor="${anchor}"${spread} xml:space="preserve">${escaped(text)}</text>`
}

const spacing = (text: string, size: number, width: number): number =>
  Math.max(0, (width - [...text].length * size) / Math.max(1, [...text].length - 1))

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '')
