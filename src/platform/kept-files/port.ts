import type { Outcome } from '../outcome'

/** `gone`: the phone was cleared. `failed`: no room, or the file can't be read. */
export type KeptFileFailure = 'gone' | 'failed'

/** Pictures that must outlive the app until they were sent: what a picker gives is cleared when the app closes. */
export interface KeptFiles {
  /** Takes a picked file into keeping. `ref` finds it again. */
  keep(path: string): Promise<Outcome<{ ref: string }, KeptFileFailure>>
  /** A path to show or to send it by. */
  open(ref: string): Promise<Outcome<{ path: string }, KeptFileFailure>>
  drop(ref: string): Promise<void>
}
