/** No line begins with one of these. */
const NOT_FIRST = /[，。、；：？！”’）》〉%,.;:?)]/
/** A word of Latin letters and figures stays in one piece where it can. */
const PIECES = /[A-Za-z0-9¥.+-]+|[\s\S]/g

/** @returns the width in ems, half of one for Latin */
export const widthOf = (words: string): number =>
  [...words].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x100 ? 0.5 : 1), 0)

/** The words in lines no wider than so many ems. */
export const breakLines = (words: string, mostEms: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of words.match(PIECES) ?? []) {
    const fits = widthOf(line + piece) <= mostEms || NOT_FIRST.test(piece)
    if (piece === '\n' || (!fits && line !== '')) {
      lines.push(line)
      line = piece === '\n' ? '' : piece.trimStart()
    } else line += piece
  }
  return line === '' ? lines : [...lines, line]
}
