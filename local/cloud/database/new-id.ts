import { randomBytes } from 'node:crypto'

/** 32 hexadecimal digits, as the cloud gives to documents that come without an `_id`. */
export const newId = (): string => randomBytes(16).toString('hex')
