/**
 * What an entry carries of a box code; null where there is none. A mini-program code gives `scene`, an ordinary link's
 * code the whole address as `q`, both still encoded once; inside the app, and from the browser's short link, it is `p`.
 * https://developers.weixin.qq.com/miniprogram/introduction/qrcode.html
 */
export const codeIn = ({ p, scene, q }: Record<string, string | undefined>): string | null => {
  const found = [decoded(p), decoded(scene), decoded(q)].find(
    (text) => text !== undefined && text.trim() !== '',
  )
  return found ?? null
}

/** A mini-program code, scanned within the app, gives the page it leads to instead of a text. */
export const codeScanned = (read: string): string =>
  decoded(/[?&](?:scene|p|q)=([^&#]+)/.exec(read)?.[1]) ?? read.trim()

/** `H36 350 08W TK1 65W X6Y`, as people read it aloud. */
export const inThrees = (serialNo: string): string => serialNo.replace(/(.{3})(?=.)/g, '$1 ')

const decoded = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
