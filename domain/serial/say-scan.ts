import { sayMoment } from '@/domain/time/say'
import type { ScanFinding } from './scan-finding'

interface Said {
  words: string
  advice: string
}

/** What a code can't show from afar; goes with every good answer. */
const LOOK_TOO = '编号只能说明码是我们发的，请再看一眼铭牌上的型号对不对。'
const SEND_PHOTOS = '请拍一张铭牌、一张包装箱标签发给我们，由人核对。'
const STILL_HELPED = '报修和咨询不受影响。'

/** One honest wording each: what is known, what isn't, and what to do. @param now epoch ms */
export const sayScan = (found: ScanFinding, now: number): Said => {
  switch (found.finding) {
    case 'firstScan':
      return { words: '编号是真的，这是第一次有人扫它。', advice: LOOK_TOO }
    case 'yours':
      return { words: '编号是真的，这台就登记在您名下。', advice: '保修、报修、说明书都在下面。' }
    case 'seenBefore':
      return found.owned
        ? {
            words: '编号是真的，已经登记在别人名下。',
            advice: '是家里人登记的，不用再登记。买了二手房或二手机，请原主人在小程序里转给您，保修照旧。',
          }
        : {
            words: `编号是真的，之前有 ${found.people} 个人扫过，最近一次是${sayMoment(found.lastAt, now)}。`,
            advice: `家里人、店员、安装师傅扫过都正常。${LOOK_TOO}`,
          }
    case 'manyScans':
      return {
        words: `编号是真的，不过一年里有 ${found.people} 个人扫过，比平常多。`,
        advice: `可能是店里的样机，也可能码被人抄过，单凭这个说明不了您手上这台有问题。${SEND_PHOTOS}${STILL_HELPED}`,
      }
    case 'farApart':
      return {
        words: `编号是真的，不过 ${sayHours(found.withinMs)}里，它在相距约 ${Math.round(found.distanceM / 10_000) * 10} 公里的两个地方被不同的人扫过。`,
        advice: `同一台到不了两处，其中一处的码可能是抄来的，是哪一处从码上看不出来。${SEND_PHOTOS}${STILL_HELPED}`,
      }
    case 'unknown':
      return {
        words: '编号的写法和验真码都对，但生产记录里还没有它。',
        advice: `可能刚下线还没登记，也可能不是正常渠道来的。${SEND_PHOTOS}${STILL_HELPED}`,
      }
    case 'wrongSignature':
      return {
        words: '编号没通过验真：它不是我们发出的编号。',
        advice: `请先核对铭牌上的编号，手输一次再查。还是不对，请把购买的店和照片留给我们，由人核实。${STILL_HELPED}`,
      }
    case 'mistyped':
      return {
        words: '编号里有一位对不上，多半是看错或打错了。',
        advice: '请对着铭牌三个三个地再核一遍。编号里没有 O、I、B、S 这些容易看混的字母。',
      }
    case 'unreadable':
      return {
        words: '没认出编号。',
        advice: '产品编号是 18 位数字和字母，在铭牌和包装箱标签上。早些年的产品没有，直接报修就行。',
      }
    case 'otherSite':
      return {
        words: '这个码通向的不是我们的网站。',
        advice: `请不要在那个页面上填电话或付款。手输铭牌上的编号可以再查一次。${STILL_HELPED}`,
      }
    default:
      return found satisfies never
  }
}

const sayHours = (ms: number): string => {
  const hours = Math.ceil(ms / 3_600_000)
  return hours <= 1 ? '一小时' : hours <= 24 ? `${hours} 小时` : `${Math.ceil(hours / 24)} 天`
}
