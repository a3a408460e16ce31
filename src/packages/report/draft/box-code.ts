const LIKE_ONE = /^[A-Za-z0-9-]{6,64}$/

/**
 * The box code an entry or a scan carries; null where there is none. A mini-program code gives `scene`, an ordinary
 * link's code gives the whole address as `q`, both still encoded once; inside the app it is `box`.
 * https://developers.weixin.qq.com/miniprogram/introduction/qrcode.html
 */
export const boxCodeIn = (query: Record<string, string | undefined>): string | null => {
  const { box, scene, q } = query
  return [box, decoded(scene), q === undefined ? undefined : scanned(decoded(q) ?? '')].find(isOne) ?? null
}

/** What a scanner read: the code itself, or a link that ends with it. */
export const scanned = (read: string): string | undefined =>
  [/[?&](?:box|scene)=([^&#]+)/.exec(read)?.[1], read.split(/[/?#]/).filter(Boolean).pop(), read.trim()].find(
    isOne,
  )

const isOne = (text: string | undefined): text is string => text !== undefined && LIKE_ONE.test(text)

const decoded = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
