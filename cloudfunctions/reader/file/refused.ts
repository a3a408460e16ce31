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

/** Of whatever was thrown: a library may throw another realm's errors, which `instanceof` doesn't know. */
export const saidBy = (thrown: unknown): { name: string; message: string } => {
  const { name, message } = (thrown ?? {}) as { name?: unknown; message?: unknown }
  return { name: String(name ?? ''), message: String(message ?? '') }
}
