import { familyLabel } from '@/contract/product/part-family'
import type { Clause, PartCover, Verdict } from '@/contract/product/verdict'
import { daysBetween } from '@/domain/time/china'
import type { Laid } from './evidence'
import { sayDate } from './say-date'
import type { Standing } from './standing'

interface Said {
  cover: Verdict['verdict']
  isExcluded: boolean
  isOpen: boolean
  rule: Clause
  standing: Standing
  parts: readonly PartCover[]
  laid: Laid
}

/** The one sentence a customer reads: what is, until when, and what that means now. */
export const sayVerdict = (said: Said): string => {
  const { cover, isExcluded, rule, standing, parts, laid } = said
  const lastDay = standing.sure?.lastDay ?? null
  const what = standing.part === null ? '' : familyLabel[standing.part]
  switch (cover) {
    case 'covered':
      return `${what}在保修期内，保到${lastDay === null ? '' : sayDate(lastDay)}，修理不收费。`
    case 'partly':
      return sayPartly(standing, parts)
    case 'notCovered':
      if (isExcluded)
        return `这一次的原因不在保修范围：${rule.words}。${lastDay === null || lastDay < laid.today ? '' : `别的毛病仍保到${sayDate(lastDay)}。`}`
      return lastDay === null
        ? `${what}不在保修期内。`
        : `${what}保修期到${sayDate(lastDay)}，已经过了 ${daysBetween(lastDay, laid.today)} 天。`
    case 'unclear':
      return sayUnclear(said)
    default:
      return cover satisfies never
  }
}

const sayPartly = (whole: Standing, parts: readonly PartCover[]): string => {
  const end = whole.sure === null ? '' : sayDate(whole.sure.lastDay)
  const named = (wanted: PartCover['cover']) =>
    parts
      .filter(({ cover }) => cover === wanted)
      .map(
        ({ family, lastDay }) => `${familyLabel[family]}${lastDay === null ? '' : `到${sayDate(lastDay)}`}`,
      )
      .join('，')
  return whole.cover === 'covered'
    ? `整机保到${end}，修理不收费；这些已经过保：${named('notCovered')}。`
    : `整机保修期到${end}，已经过了；这些还保着：${named('covered')}。`
}

const sayUnclear = ({ isOpen, standing, laid }: Said): string => {
  const calm = '不影响您报修，客服核实后告诉您。'
  if (laid.product.serialIs === 'doubtful') return `还不能确定在不在保修期内：序列号没验过去。${calm}`
  if (isOpen) return `还在保修期内；师傅看到的原因，质检同事核实后才能定。${calm}`
  if (
    laid.weighed.some(({ weight }) => weight === 'possible') ||
    (standing.sure ?? standing.possible) !== null
  )
    return `还不能确定在不在保修期内：凭证有要核对的地方。${calm}`
  return '还不能确定在不在保修期内：没有购买凭证，也不知道哪年生产的。拍一张发票或扫包装箱就能查，不影响您报修。'
}
