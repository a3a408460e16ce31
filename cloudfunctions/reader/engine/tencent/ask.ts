import type { ReaderRefusal } from '@/contract/reader/refusal'
import { loadTencentOcr } from '../../from-disk'

export interface TencentOptions {
  secretId: string
  secretKey: string
  region: string
  /** e.g. https://ocr.tencentcloudapi.com */
  url: string
  timeoutS: number
}

/** `refusal` is null where the service works and merely can't make out such an invoice. */
export type Answered = { ok: true; answer: unknown } | { ok: false; refusal: ReaderRefusal | null }

export type Ask = (
  action: 'VatInvoiceOCR' | 'RecognizeGeneralInvoice',
  request: { ImageBase64: string },
) => Promise<Answered>

/** The picture's fault, by the service's own words; everything else of its failures is a kind not recognised. */
const REFUSALS: Readonly<Record<string, ReaderRefusal>> = {
  'FailedOperation.ImageDecodeFailed': 'FILE_DAMAGED',
  'FailedOperation.ImageSizeTooLarge': 'FILE_TOO_LARGE',
  'LimitExceeded.TooLargeFileError': 'FILE_TOO_LARGE',
}

/** By the official SDK, which signs each request. Its errors quote requests, so only their codes go on. */
export const createAsk = ({ secretId, secretKey, region, url, timeoutS }: TencentOptions): Ask => {
  const { ocr } = loadTencentOcr()
  const { host, protocol } = new URL(url)
  const client = new ocr.v20181119.Client({
    credential: { secretId, secretKey },
    region,
    profile: {
      httpProfile: { endpoint: host, protocol: `${protocol}//`, reqMethod: 'POST', reqTimeout: timeoutS },
    },
  })
  return async (action, request) => {
    try {
      return { ok: true, answer: await client[action](request) }
    } catch (error) {
      return { ok: false, refusal: refusalOf(codeOf(error)) }
    }
  }
}

const refusalOf = (code: string): ReaderRefusal | null => {
  const known = REFUSALS[code]
  if (known !== undefined) return known
  return code.startsWith('FailedOperation.') ? null : 'ENGINE_UNAVAILABLE'
}

const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}
