import type { Outcome } from '../outcome'

export type CopyText = (text: string) => Promise<Outcome<object, 'failed'>>
