/** As many figures in one question are a number of somebody's: a telephone, a serial, a ticket. */
const MOST_FIGURES = 4
const FIGURE = /[0-9]/g
const SPELT = /[零〇一二三四五六七八九幺两]{5,}/g
const ADDRESS = /[a-z0-9._%+-]+@[a-z0-9.-]+|(https?:\/\/|www\.)\S+/gi
/** 微信号、QQ: whatever stands behind the word. */
const HANDLE = /((?:微信|wx|vx|qq|抖音)号?[是为：: ]{0,2})[a-z0-9_-]{5,}/gi
const NAMED =
  /(我(?:叫|姓|是)|名字[是叫]|联系人[是：:]?)\s*[\u4e00-\u9fff]{1,3}(?=[，。,. 、]|先生|女士|的|$)/g
const HOME =
  /[\u4e00-\u9fff]{1,12}(小区|花园|公寓|村|路|街|巷|弄|大道)[\u4e00-\u9fffA-Za-z0-9]*(号楼|栋|幢|单元|室|号)/g

/**
 * A question as it may be kept for the editors: without what names a person. A code such as `E3` stays, since it is
 * what is asked; more figures than that are a number of somebody's, and all of them go.
 */
export const maskQuestion = (question: string): string => {
  const plain = question.normalize('NFKC')
  const words = plain
    .replace(ADDRESS, '＊')
    .replace(HANDLE, '$1＊')
    .replace(HOME, '＊')
    .replace(NAMED, '$1＊')
    .replace(SPELT, '＊')
  const figures = words.match(FIGURE)?.length ?? 0
  return figures > MOST_FIGURES ? words.replace(FIGURE, '＊') : words
}
