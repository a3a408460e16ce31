import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

/** The zone of a process is set before it starts, so the tests that read clocks run once more in another one. */
test('the rules of time are the same on a machine in New York', () => {
  const jest = path.join(root, 'node_modules/jest/bin/jest.js')
  const tests = [
    'test/domain/time/',
    'test/domain/ticket/window',
    'test/domain/ticket/due',
    'test/domain/ticket/next-step',
  ]
  const run = spawnSync(process.execPath, [jest, ...tests, '--selectProjects', 'rules', '--runInBand'], {
    cwd: root,
    env: { ...process.env, TZ: 'America/New_York' },
    encoding: 'utf8',
  })
  expect(run.status === 0 ? '' : run.stderr).toBe('')
  expect(run.stderr).toMatch(/Test Suites: 6 passed/)
}, 60_000)
