/** A4, in points. */
export const PAGE = { width: 595, height: 842 } as const

/**
 * The font every reader of PDF brings along for Chinese, so that none has to be sent: a whole one is 10 MB. By
 * ISO 32000-1, 9.7.5.2, `UniGB-UTF16-H` is one of the predefined encodings. Latin letters are given half an em.
 */
const FONT = [
  '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[4 0 R]>>',
  '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 5 0 R/DW 1000/W[1 95 500 814 907 500]>>',
  '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
]

/** Objects 1 to 5 are the catalogue, the pages and the font. */
const FIRST_PAGE = 6

/**
 * A PDF of these pages.
 * @param pages the content streams, which know the font as `/F`
 */
export const writePdf = (pages: readonly string[], title: string): Uint8Array => {
  const kids = pages.map((_, at) => `${FIRST_PAGE + 2 * at} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/Lang(zh-CN)>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]/Resources<</Font<</F 3 0 R>>>>>>`,
    ...FONT,
    ...pages.flatMap((content, at) => [
      `<</Type/Page/Parent 2 0 R/Contents ${FIRST_PAGE + 2 * at + 1} 0 R>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    ]),
    `<</Title ${utf16(title)}>>`,
  ]
  let body = '%PDF-1.5\n'
  const starts = objects.map((object, at) => {
    const start = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const text = `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R/Info ${objects.length} 0 R>>\nstartxref\n${body.length}\n%%EOF\n`
  // all of it is ASCII: words stand in hexadecimal
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}

/** With the mark of byte order that strings outside of pages need. */
const utf16 = (words: string): string => `<FEFF${hexOf(words)}>`

/** UTF-16, big end first, as the font's encoding wants it. */
export const hexOf = (words: string): string =>
  Array.from({ length: words.length }, (_, at) =>
    words.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0'),
  ).join('')
