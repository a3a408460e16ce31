import { randomBytes } from 'node:crypto'

/** What comes out of a server-side call before it meets a wire. */
export type ApiAnswer =
  | { kind: 'json'; body: Record<string, unknown> }
  | { kind: 'picture'; bytes: Buffer; contentType: string }
  /** no answer at all: held until the caller gives up */
  | { kind: 'silence'; holdMs: number }
  /** the connection breaks */
  | { kind: 'cut' }
  /** something in between answers instead of WeChat */
  | { kind: 'badGateway' }

export const ok = (body: Record<string, unknown> = {}): ApiAnswer => ({
  kind: 'json',
  body: { errcode: 0, errmsg: 'ok', ...body },
})

/** A refusal as WeChat words it, with the request's id at the end. */
export const refuse = (errcode: number, errmsg: string): ApiAnswer => ({
  kind: 'json',
  body: { errcode, errmsg: `${errmsg} rid: ${rid()}` },
})

/** A field of a request as text; anything that isn't text or a number counts as left out. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const rid = () => [4, 4, 4].map((bytes) => randomBytes(bytes).toString('hex')).join('-')
