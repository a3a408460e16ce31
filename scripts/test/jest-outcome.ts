import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import * as z from 'zod/mini'
import type { Failure, Outcome } from './outcome'

/** The part of jest's `--json` answer that is read here: https://jestjs.io/docs/configuration#testresultsprocessor-string */
const jestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({
          title: z.string(),
          ancestorTitles: z.array(z.string()),
          status: z.string(),
          failureMessages: z.nullable(z.array(z.string())),
        }),
      ),
    }),
  ),
})

type Suite = z.infer<typeof jestReport>['testResults'][number]

/**
 * Reads jest's report of one project. A test that was skipped has failed: here a test runs or says why not.
 * So has a file that could not be run, and a project in which no test ran.
 * @param report the parsed content of `--outputFile`
 * @param root what file names are shortened by
 * @throws where it is no report of jest's
 */
export const jestOutcome = (name: string, report: unknown, root: string, tookMs: number): Outcome => {
  const { testResults } = z.parse(jestReport, report)
  const passed = testResults.flatMap(testsOf).filter(({ status }) => status === 'passed').length
  const failures = testResults.flatMap((suite) => failuresOf(suite, path.relative(root, suite.name)))
  const isEmpty = passed + failures.length === 0
  return { name, passed, failures: isEmpty ? [{ title: name, reason: 'no test ran' }] : failures, tookMs }
}

const testsOf = (suite: Suite) => suite.assertionResults

const failuresOf = (suite: Suite, file: string): Failure[] => {
  const failed = testsOf(suite)
    .filter(({ status }) => status !== 'passed')
    .map(({ title, ancestorTitles, status, failureMessages }) => ({
      title: [file, ...ancestorTitles, title].join(' › '),
      reason: stripVTControlCharacters((failureMessages ?? []).join('\n')) || `it was not run (${status})`,
    }))
  if (failed.length > 0 || suite.status === 'passed') return failed
  return [{ title: file, reason: stripVTControlCharacters(suite.message) }]
}
