export interface ByteRange {
  start: number
  /** Included. */
  end: number
}

/**
 * The part of a file that a `Range` header asks for (RFC 9110 §14): one range, or nothing where the whole file
 * is to be sent.
 */
export function byteRange(
  header: string | undefined,
  sizeBytes: number,
): ByteRange | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (!match) return undefined
  const [, first = '', last = ''] = match
  if (first === '' && last === '') return undefined
  const start = first === '' ? Math.max(0, sizeBytes - Number(last)) : Number(first)
  const end = first === '' || last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1)
  if (last !== '' && first !== '' && Number(last) < start) return undefined
  return start > end ? 'unsatisfiable' : { start, end }
}
