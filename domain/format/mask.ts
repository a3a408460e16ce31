/** `138****8000`: enough to recognise one's own number, not to call it. */
export const maskPhone = (phone: string): string => phone.replace(/^(\d{3})\d+(\d{4})$/, '$1****$2')

/** `138 0013 8000`, as people read it aloud. */
export const groupPhone = (phone: string): string => phone.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3')

/** `王**`: the family name stays, so that staff can greet. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = [...name]
  return first + '*'.repeat(Math.min(rest.length, 2))
}

/**
 * The street stays, every number of the house goes: which one it is needs a reason. Digits go wherever they
 * stand; Chinese numerals (三路 is a street) and letters only before what they count.
 */
export const maskDetail = (detail: string): string =>
  detail
    .replace(/[0-9０-９]+[A-Za-z]?/g, '*')
    .replace(/(?:[〇零一二三四五六七八九十百两]+|[A-Za-z])(?=\s*(?:[号栋幢座室楼层弄#]|单元))/g, '*')
