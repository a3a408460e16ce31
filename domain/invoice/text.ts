/** One form for signs that are printed in two widths; a bracket, a colon and a currency sign among them. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/[￥Ұ]/g, '¥').trim()

/** As {@link plain}, and without the spaces that forms put into their labels. */
export const dense = (text: string): string => plain(text).replace(/\s+/g, '')

/** What else a recognised digit can look like. */
const LOOKALIKES: Record<string, string> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  '|': '1',
  B: '8',
  S: '5',
  Z: '2',
}

/** Text that should be a number, with letters that look like digits taken as such. */
export const asDigits = (text: string): string =>
  [...dense(text)].map((sign) => LOOKALIKES[sign] ?? sign).join('')

/** One label may have one of its characters misread where it is long enough to be known all the same. */
const FEWEST_FOR_ONE_WRONG = 4

/**
 * What follows a label in a line, tolerant of one wrong character.
 * @param text dense
 * @returns null where the label isn't there; '' where nothing follows
 */
export const afterLabel = (text: string, label: string): string | null => {
  const at = whereIs(text, label)
  return at < 0 ? null : text.slice(at + label.length).replace(/^[:;.,\-)]+/, '')
}

export const holds = (text: string, label: string): boolean => whereIs(text, label) >= 0

const whereIs = (text: string, label: string): number => {
  const exact = text.indexOf(label)
  if (exact >= 0 || label.length < FEWEST_FOR_ONE_WRONG) return exact
  for (let from = 0; from + label.length <= text.length; from++)
    if (wrongAt(text, label, from) <= 1) return from
  return -1
}

const wrongAt = (text: string, label: string, from: number): number => {
  let wrong = 0
  for (let at = 0; at < label.length && wrong < 2; at++) if (text[from + at] !== label[at]) wrong++
  return wrong
}
