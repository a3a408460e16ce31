import { randomUUID } from 'node:crypto'

/** A fresh id for a fresh intent. */
export const aRequestId = (): string => randomUUID()
