import * as z from 'zod/mini'
import { readPicture } from '../read-picture'
import type { Engine } from './engine'
import { createTencentEngine } from './tencent'

export type { Engine } from './engine'

const environmentSchema = z.discriminatedUnion('READER_ENGINE', [
  z.object({ READER_ENGINE: z.literal('embedded') }),
  z.object({
    READER_ENGINE: z.literal('tencent'),
    TENCENT_OCR_SECRET_ID: z.string().check(z.minLength(1)),
    TENCENT_OCR_SECRET_KEY: z.string().check(z.minLength(1)),
    TENCENT_OCR_REGION: z._default(z.string(), 'ap-guangzhou'),
    TENCENT_OCR_URL: z._default(z.url(), 'https://ocr.tencentcloudapi.com'),
    TENCENT_OCR_TIMEOUT_S: z.prefault(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(60)), 10),
  }),
])

/** Text models of its own; needs no account. */
export const embedded: Engine = { readPicture }

/**
 * The engine as the environment says: `READER_ENGINE=embedded` (default), or `tencent` with
 * `TENCENT_OCR_SECRET_ID` and `TENCENT_OCR_SECRET_KEY`. Throws where a value is missing or malformed, naming it
 * and never showing it.
 */
export const createEngine = (environment: Record<string, string | undefined>): Engine => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value))
  const read = z.safeParse(environmentSchema, { READER_ENGINE: 'embedded', ...given })
  if (!read.success) {
    const names = read.error.issues.map((issue) => issue.path.join('.')).join(', ')
    throw new Error(`invoices can't be read: check the environment's ${names}`)
  }
  const values = read.data
  if (values.READER_ENGINE === 'embedded') return embedded
  return createTencentEngine({
    secretId: values.TENCENT_OCR_SECRET_ID,
    secretKey: values.TENCENT_OCR_SECRET_KEY,
    region: values.TENCENT_OCR_REGION,
    url: values.TENCENT_OCR_URL,
    timeoutS: values.TENCENT_OCR_TIMEOUT_S,
  })
}
