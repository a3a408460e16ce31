import { type ErrorCode, errorCopy } from './error-code'

export { refusalSchema } from './refusal'

/** What every call answers. `message` is the sentence to show; `field` names the request field at fault. */
export type Result<Data> =
  | { ok: true; data: Data }
  | { ok: false; code: ErrorCode; message: string; field?: string }

export type Refusal = Extract<Result<never>, { ok: false }>

export const done = <Data>(data: Data): Result<Data> => ({ ok: true, data })

export const refuse = (code: ErrorCode, message: string = errorCopy[code], field?: string): Refusal => ({
  ok: false,
  code,
  message,
  ...(field === undefined ? {} : { field }),
})
