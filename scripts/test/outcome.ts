/** What one step of the run came to; a check is a step with one test. */
export interface Outcome {
  name: string
  passed: number
  failures: readonly Failure[]
  tookMs: number
}

export interface Failure {
  /** `test/domain/time/china.test.ts › a day › begins at midnight in China` */
  title: string
  /** Why, as people read it; may have many lines. */
  reason: string
}

export interface Tally {
  passed: number
  failed: number
}

/** Sums the steps. A run in which nothing at all was tested has failed. */
export const tally = (outcomes: readonly Outcome[]): Tally => {
  const passed = sum(outcomes.map((outcome) => outcome.passed))
  const failed = sum(outcomes.map((outcome) => outcome.failures.length))
  return { passed, failed: passed + failed === 0 ? 1 : failed }
}

/** The very last line of a run, which machines read. */
export const lastLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
