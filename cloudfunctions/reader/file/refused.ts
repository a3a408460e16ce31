import type { ReaderRefusal } from '@/contract/reader/refusal'

/** A file that can't be read, said where it is noticed and answered where the reading began. */
export class Refused extends Error {
  constructor(
    readonly code: ReaderRefusal,
    options?: { cause?: unknown },
  ) {
    super(`the file is refused: ${code}`, options)
    this.name = 'Refused'
  }
}
