import type { OfficialAnswer } from '@/contract/customer/official'
import { itIs, itIsNot, nobodyKnows } from './answer'
import type { OfficialBook } from './book'

/** What the record and the caller's own tickets say of who stands at the door. */
export interface PersonFacts {
  /** Badge and name belong together in the record. */
  isOnRecord: boolean
  /** Some certificate is in force today. */
  isCertified: boolean
  /** Of the caller's visits; null for callers without an account. */
  visits: readonly { ticketNo: string; isTheirs: boolean; codeIsRight: boolean | null }[] | null
}

/**
 * A wrong name and an unknown badge are answered alike, so that nobody finds out badges by trying. @param code whether
 * a code was given
 */
export const checkPerson = (facts: PersonFacts, code: boolean, book: OfficialBook): OfficialAnswer => {
  const { isOnRecord, isCertified, visits } = facts
  if (!isOnRecord) {
    return itIsNot(book, '登记里没有这位师傅', ['工号和姓名要一起对上，这两样对不上我们的登记。'])
  }
  const theirs = visits?.find(({ isTheirs }) => isTheirs)
  if (theirs?.codeIsRight === true) {
    return itIs(
      '是派到您家的师傅',
      [`工号、姓名、动态码都对，他来办工单 ${theirs.ticketNo}。`],
      [AT_THE_DOOR],
    )
  }
  if (theirs?.codeIsRight === false) {
    return itIsNot(book, '动态码对不上，先别开门', [
      '工号和姓名是我们登记的师傅，但来人拿不出他的动态码，可能是冒名。',
      '码每 10 分钟换一次，可以请他再念一遍现在的码。',
    ])
  }
  if (theirs !== undefined) {
    return itIs(
      '是派到您家的师傅',
      [`工号和姓名都对，他来办工单 ${theirs.ticketNo}。`],
      ['开门前请他念动态码，和您工单页上的一样才是本人。'],
    )
  }
  if (visits !== null) {
    return nobodyKnows(
      book,
      '师傅是真的，但不是派到您家的',
      ['您的工单里没有约他上门。'],
      ['没有约就不用开门。家人约的，请家人看他的工单。'],
    )
  }
  return onlyTheRecord(isCertified, code)
}

const AT_THE_DOOR = '可以开门。收费看工单里的明细，别付现金给没有明细的。'

/** Who has no account learns no more than whether badge and name belong together. */
const onlyTheRecord = (isCertified: boolean, code: boolean): OfficialAnswer =>
  itIs(
    '工号和姓名对得上',
    ['登记里有这位师傅。', ...(isCertified ? [] : ['但他的资质到期了，请先打官方热线问一下。'])],
    [
      code
        ? '动态码要用报修的那个微信打开才核得了。'
        : '知道工号的人不一定是本人：请他念动态码，和工单页上的一样再开门。',
    ],
  )
