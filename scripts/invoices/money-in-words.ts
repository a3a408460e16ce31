const DIGITS = [...'零壹贰叁肆伍陆柒捌玖']
const PLACES = ['', '拾', '佰', '仟']
const GROUPS = ['', '万', '亿']

/** 大写: `壹佰壹拾叁圆整`, `贰仟零伍圆零叁分`. @param fen integer 分 @param yuan 圆 or 元, both are printed */
export const moneyInWords = (fen: number, yuan = '圆'): string => {
  const whole = Math.floor(fen / 100)
  const jiao = Math.floor(fen / 10) % 10
  const rest = fen % 10
  const said = whole === 0 ? '' : `${wholeInWords(whole)}${yuan}`
  if (jiao === 0 && rest === 0) return `${said || `零${yuan}`}整`
  const tenth = jiao > 0 ? `${DIGITS[jiao]}角` : said === '' ? '' : '零'
  return `${said}${tenth}${rest > 0 ? `${DIGITS[rest]}分` : '整'}`
}

const wholeInWords = (whole: number): string => {
  let said = ''
  let gap = false
  const groups: number[] = []
  for (let left = whole; left > 0; left = Math.floor(left / 10_000)) groups.unshift(left % 10_000)
  groups.forEach((group, at) => {
    if (group === 0) {
      gap = said !== ''
      return
    }
    if (said !== '' && (gap || group < 1000)) said += '零'
    gap = false
    said += groupInWords(group) + (GROUPS[groups.length - 1 - at] ?? '')
  })
  return said
}

const groupInWords = (group: number): string => {
  let said = ''
  let gap = false
  ;[...String(group)].forEach((digit, at, all) => {
    if (digit === '0') {
      gap = said !== ''
      return
    }
    said += `${gap ? '零' : ''}${DIGITS[Number(digit)]}${PLACES[all.length - 1 - at]}`
    gap = false
  })
  return said
}
