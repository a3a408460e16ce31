import path from 'node:path'
import { jestOutcome } from '@/scripts/test/jest-outcome'
import { lastLine, type Outcome, tally } from '@/scripts/test/outcome'
import { partsNamed, targetsFor } from '@/scripts/test/plan'

const root = path.resolve('/a-repository')

const aTest = (title: string, status: string, failureMessages: string[] = []) => ({
  title,
  ancestorTitles: ['a day'],
  status,
  failureMessages,
})
const aSuite = (assertionResults: ReturnType<typeof aTest>[], status = 'passed', message = '') => ({
  name: path.join(root, 'test/day.test.ts'),
  status,
  message,
  assertionResults,
})
const outcomeOf = (...testResults: ReturnType<typeof aSuite>[]) =>
  jestOutcome('rules', { testResults }, root, 0)

describe("jest's report of a project", () => {
  test('counts what passed', () => {
    expect(outcomeOf(aSuite([aTest('begins', 'passed'), aTest('ends', 'passed')]))).toEqual({
      name: 'rules',
      passed: 2,
      failures: [],
      tookMs: 0,
    })
  })

  test('names a failure by its file and place, without the colours of a terminal', () => {
    const suite = aSuite(
      [aTest('begins', 'passed'), aTest('ends', 'failed', ['\u001b[31mnot equal\u001b[39m'])],
      'failed',
    )
    expect(outcomeOf(suite)).toMatchObject({
      passed: 1,
      failures: [{ title: `${path.join('test', 'day.test.ts')} › a day › ends`, reason: 'not equal' }],
    })
  })

  test.each(['pending', 'todo', 'disabled'])('takes a test that is %s for a failure', (status) => {
    expect(outcomeOf(aSuite([aTest('ends', status)])).failures).toEqual([
      expect.objectContaining({ reason: `it was not run (${status})` }),
    ])
  })

  test('takes a file that could not be run for one failure', () => {
    expect(outcomeOf(aSuite([], 'failed', 'Cannot find module')).failures).toEqual([
      { title: path.join('test', 'day.test.ts'), reason: 'Cannot find module' },
    ])
  })

  test('takes a project in which no test ran for a failure', () => {
    expect(outcomeOf().failures).toEqual([{ title: 'rules', reason: 'no test ran' }])
  })

  test('of another form is refused', () => {
    expect(() => jestOutcome('rules', { success: true }, root, 0)).toThrow()
  })
})

describe('the tally of a run', () => {
  const anOutcome = (passed: number, failed: number): Outcome => ({
    name: 'rules',
    passed,
    failures: Array.from({ length: failed }, () => ({ title: 'one', reason: 'so' })),
    tookMs: 0,
  })

  test('sums all steps into the last line', () => {
    expect(lastLine(tally([anOutcome(7, 0), anOutcome(1, 2)]))).toBe('8 passed, 2 failed')
  })

  test('of a run in which nothing was tested is a failure', () => {
    expect(lastLine(tally([]))).toBe('0 passed, 1 failed')
  })
})

describe('the parts of a run', () => {
  test('are all of them where none is named, in their order', () => {
    expect(partsNamed([])).toEqual(['checks', 'rules', 'cloud', 'components', 'weapp', 'e2e'])
    expect(partsNamed(['cloud', 'rules'])).toEqual(['rules', 'cloud'])
  })

  test('of a name that is none are refused', () => {
    expect(() => partsNamed(['cluod'])).toThrow('There is no part cluod')
  })

  test('have built for them only what they look at', () => {
    expect(targetsFor(['rules', 'components'])).toEqual([])
    expect(targetsFor(['cloud', 'weapp'])).toEqual(['functions', 'start-page', 'weapp'])
  })
})
