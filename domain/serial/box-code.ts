import { type ReadSerial, readSerial, type Serial } from './serial-no'

/** How a box code was printed or how the number came in. */
export type BoxCodeForm = 'link' | 'scene' | 'plain'

export type ReadBoxCode =
  | { ok: true; serial: Serial; form: BoxCodeForm }
  /** `otherSite`: an address that isn't ours, whatever number it carries. */
  | { ok: false; why: 'otherSite' | Exclude<ReadSerial, { ok: true }>['why'] }

/** A mini-program code holds at most 32 characters of `scene`. */
export const SCENE_MOST = 32

/**
 * The `scene` of a mini-program code, `p=…`.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/qrcode-link/qr-code/getUnlimitedQRCode.html
 */
export const sceneOf = (serialNo: string): string => `p=${serialNo}`

/** The ordinary link of a box code. @param origin `https://example.com`, without a slash at its end */
export const linkOf = (serialNo: string, origin: string): string => `${origin}/p/${serialNo}`

/**
 * Whatever a camera, WeChat or a person gives: link, scene (as it is or percent-encoded), or the bare number.
 * @param hosts of our links, lower case
 */
export const readBoxCode = (text: string, hosts: readonly string[]): ReadBoxCode => {
  const plain = decoded(text.slice(0, 500)).trim()
  const link = /^https?:\/\/([^/?#]+)([^?#]*)/i.exec(plain)
  if (link !== null) {
    const [, host = '', path = ''] = link
    if (!hosts.includes(host.toLowerCase())) return { ok: false, why: 'otherSite' }
    const found = /\/p\/([^/]+)\/?$/i.exec(path)
    return found === null ? { ok: false, why: 'unreadable' } : inForm(found[1] ?? '', 'link')
  }
  const scene = /^p=(.+)$/i.exec(plain)
  return scene === null ? inForm(plain, 'plain') : inForm(scene[1] ?? '', 'scene')
}

const inForm = (typed: string, form: BoxCodeForm): ReadBoxCode => {
  const read = readSerial(typed)
  return read.ok ? { ...read, form } : read
}

/** WeChat hands a scene over percent-encoded; a text that only looks so stays as it is. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
