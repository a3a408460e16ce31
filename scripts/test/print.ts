import type { Outcome } from './outcome'

const REASON_LINES = 40

export const printBegin = (name: string): void => console.log(`\n▸ ${name}`)

export const printEnd = ({ name, passed, failures, tookMs }: Outcome): void => {
  const sign = failures.length === 0 ? '✓' : '✗'
  const failed = failures.length === 0 ? '' : `, ${failures.length} failed`
  console.log(`${sign} ${name}: ${passed} passed${failed} (${(tookMs / 1000).toFixed(1)} s)`)
}

/** All failures at the end of a run, where nobody has to look for them. */
export const printFailures = (outcomes: readonly Outcome[]): void => {
  for (const { name, failures } of outcomes) {
    for (const { title, reason } of failures) {
      const lines = reason.trimEnd().split('\n')
      const left = lines.length - REASON_LINES
      console.log(`\n✗ [${name}] ${title}`)
      for (const line of lines.slice(0, REASON_LINES)) console.log(`    ${line}`)
      if (left > 0) console.log(`    … ${left} lines more under test-output/logs`)
    }
  }
}
