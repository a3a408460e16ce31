import { halfLabel } from '@/contract/ticket/vocabulary'
import { addDays } from '@/domain/time/china'
import { sayDistance } from './distance'
import type { LikelyPart, Need } from './need'
import type { Occasion } from './occasion'
import { type Disqualified, daysToPart, inProgressMostNow } from './qualify'
import type { Standing } from './snapshot'
import type { Weight } from './weigh'

interface Outweighed {
  because: 'outweighed'
  by: Weight
  weight: Weight
}

/** A nearer one that loses deserves a word on it from here on. */
const WORTH_SAYING_M = 300

/** What speaks for the winner, for dispatcher and technician: `估计路程 3.2 公里，在办 4 单（上限 12 单），…` */
export const sayWhyWon = (
  { standing, drive }: { standing: Standing; drive: { distanceM: number; by: 'map' | 'estimate' } },
  occasion: Occasion,
): string => {
  const { need } = occasion
  const most = inProgressMostNow(standing, occasion)
  const way = `${drive.by === 'map' ? '路程' : '估计路程'} ${sayDistance(drive.distanceM)}`
  const load = `在办 ${standing.inProgress} 单（上限 ${most} 单）`
  const seat = `${sayHalf(need)}有空位，有持证师傅`
  const part = need.likelyPart === null ? [] : [sayPart(standing, need.likelyPart, occasion.today)]
  return `${[way, load, seat, ...part].join('，')}；综合下来最合适。`
}

/** The same for the customer: nothing of how busy anybody is. */
export const sayToCustomer = (drive: { distanceM: number }, need: Need): string =>
  `离您约 ${sayDistance(drive.distanceM)}，${sayHalf(need)}能上门，有持证师傅。`

/** Why this one didn't get it. Scores are told apart without a figure: with few of them one could be read off. */
export const sayWhyLost = (why: Disqualified | Outweighed, need: Need): string => {
  switch (why.because) {
    case 'declined':
      return '这一单已经退回过。'
    case 'notAuthorised':
      return '没有这类服务的授权。'
    case 'notCertified':
      return need.crew === 1
        ? `${sayDate(need)}没有持证的师傅。`
        : `${sayDate(need)}要 ${why.crew} 位持证师傅，只有 ${why.certified} 位。`
    case 'noSeat':
      return `${sayHalf(need)}已经约满。`
    case 'noPart':
      return why.readyOn === null
        ? `可能要换的${why.partName}没有现货，到货日期还不清楚。`
        : `可能要换的${why.partName}要到${sayDay(why.readyOn)}才有，赶不上${sayDate(need)}。`
    case 'full':
      return why.newcomer
        ? `新开的网点，目前最多在办 ${why.most} 单，手上已有 ${why.inProgress} 单。`
        : `在办 ${why.inProgress} 单，已到上限 ${why.most} 单。`
    case 'outweighed':
      return sayOutweighed(why)
    default:
      return why satisfies never
  }
}

/** The reasons for the dispatcher's queue, the commonest first: `6 家：10月3日下午已经约满。` */
export const sayNoCandidate = (refused: readonly Disqualified[], need: Need): string[] => {
  if (refused.length === 0) return ['这个地区还没有授权的网点。']
  const counts = new Map<string, number>()
  for (const why of refused) counts.set(kindOf(why, need), (counts.get(kindOf(why, need)) ?? 0) + 1)
  return [...counts]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1))
    .map(([words, count]) => `${count} 家：${words}`)
}

/** In place of a list without end. */
export const sayUnseen = ({ count, beyondM }: { count: number; beyondM: number }): string =>
  `另有 ${count} 家都在 ${sayDistance(beyondM)}以外，近处已有合适的，没有再比。`

/** As {@link sayWhyLost}, without the figures of one outlet. */
const kindOf = (why: Disqualified, need: Need): string => {
  if (why.because === 'full') return '在办的单已到上限。'
  if (why.because === 'noPart') return `可能要换的${why.partName}赶不上${sayDate(need)}。`
  if (why.because === 'notCertified') return `${sayDate(need)}持证的师傅不够。`
  return sayWhyLost(why, need)
}

const sayOutweighed = ({ by, weight }: Outweighed): string => {
  const fartherM = weight.driveM - by.driveM
  const reasons = [
    { m: fartherM, words: `比选中的远 ${sayDistance(Math.abs(fartherM))}` },
    { m: weight.loadM - by.loadM, words: '手上的单更满' },
    { m: weight.scoreM - by.scoreM, words: '近期评价低一些' },
    { m: weight.decliningM - by.decliningM, words: '近期退单多一些' },
    { m: by.waitingM - weight.waitingM, words: '选中的更久没派到单' },
  ]
  const against = reasons.filter(({ m }) => m > 0).sort((a, b) => b.m - a.m)
  if (against.length === 0) return '条件相当，这一单先轮到选中的网点。'
  const nearer = fartherM <= -WORTH_SAYING_M ? `虽然近 ${sayDistance(-fartherM)}，但` : ''
  return `${nearer}${against
    .slice(0, 2)
    .map(({ words }) => words)
    .join('，')}。`
}

const sayPart = ({ parts }: Standing, { partId, name }: LikelyPart, today: string): string => {
  const days = daysToPart(parts.get(partId)) ?? 0
  return days === 0 ? `${name}有现货` : `${name}${sayDay(addDays(today, days))}能到`
}

const sayHalf = ({ window }: Need): string => `${sayDay(window.date)}${halfLabel[window.half]}`

const sayDate = ({ window }: Need): string => sayDay(window.date)

/** `3月14日`: stored words are read on other days too, so no 今天. */
const sayDay = (day: string): string => {
  const [, month = 0, date = 0] = day.split('-').map(Number)
  return `${month}月${date}日`
}
