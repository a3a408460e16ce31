import { toBuffer } from 'qrcode'
import { type ApiAnswer, refuse, textOf } from './api-answer'

export type CodeOptions = {
  pages: ReadonlySet<string>
  /** what the picture says when it is scanned */
  codeText: (scene: string, page: string) => string
}

const SCENE = /^[\dA-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/
const VERSIONS = ['release', 'trial', 'develop', '']
const DEFAULT_WIDTH_PX = 430
/** Trying every PNG filter on a black and white picture takes ten times as long as drawing it. */
const QUICK_PNG = { filterType: 0, deflateLevel: 6, deflateStrategy: 0 }

/** `wxacode.getUnlimited`: a QR code in the place of WeChat's round one, which only WeChat can draw. */
export const unlimitedCode = async (
  { pages, codeText }: CodeOptions,
  body: Record<string, unknown>,
): Promise<ApiAnswer> => {
  const scene = textOf(body.scene)
  const page = textOf(body.page)
  const width = body.width === undefined ? DEFAULT_WIDTH_PX : Number(body.width)
  if (!SCENE.test(scene)) return refuse(40169, 'invalid length for scene, or the data is not json string')
  if (!VERSIONS.includes(textOf(body.env_version))) return refuse(40097, 'invalid args env_version')
  if (!Number.isInteger(width) || width < 280 || width > 1280) return refuse(40097, 'invalid args width')
  if (page.startsWith('/') || page.includes('?')) return refuse(41030, 'invalid page')
  if (page !== '' && body.check_path !== false && !pages.has(page)) return refuse(41030, 'invalid page')
  const bytes = await toBuffer(codeText(scene, page), {
    type: 'png',
    width,
    errorCorrectionLevel: 'M',
    rendererOpts: QUICK_PNG,
  })
  return { kind: 'picture', bytes, contentType: 'image/png' }
}
