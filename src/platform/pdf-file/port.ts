import type { Outcome } from '../outcome'

/** `failed`: no room on the phone, or it can't open such a file. */
export type PdfFailure = 'failed'

/** Hands a PDF over: WeChat shows it and lets it be sent or kept, a browser downloads it. */
export type OpenPdf = (name: string, base64: string) => Promise<Outcome<object, PdfFailure>>
