/** A list's place as the client carries it: opaque, harmless when made up, since it is only compared. */
export const toCursor = (place: string): string => Buffer.from(place).toString('base64url')

/** @returns undefined when there is none, or it isn't one of ours: the list then starts anew */
export const fromCursor = (cursor: string | undefined): string | undefined => {
  const place = cursor === undefined ? '' : Buffer.from(cursor, 'base64url').toString('utf8')
  return /^[A-Za-z0-9:._-]{1,120}$/.test(place) ? place : undefined
}
