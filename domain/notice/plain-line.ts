/** The joiner and the colour switch that emoji are built with; all other invisible signs go. */
const EMOJI_JOINER = '\u200d'

/**
 * One line of what can be seen: line breaks and tabs become spaces, control, format and half characters go,
 * spaces are single and not at the ends. Empty when nothing can be seen.
 */
export const plainLine = (text: string): string => {
  const line = text
    .replace(/[\s\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, (sign) => (sign === EMOJI_JOINER ? sign : ''))
    .replace(/ +/g, ' ')
    .trim()
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(line) ? line : ''
}
