import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(__dirname, '../../..')

/** The zone of a process is set before it starts. These two are as far from China as can be. */
test.each(['Pacific/Kiritimati', 'America/New_York'])(
  'the warranty is the same on a machine in %s',
  (zone) => {
    const jest = path.join(root, 'node_modules/jest/bin/jest.js')
    const tests = ['terms', 'repairs', 'starts'].map((name) => `test/domain/warranty/${name}`)
    const run = spawnSync(process.execPath, [jest, ...tests, '--selectProjects', 'rules', '--runInBand'], {
      cwd: root,
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })
    expect(run.status === 0 ? '' : run.stderr).toBe('')
    expect(run.stderr).toMatch(/Test Suites: 3 passed/)
  },
  60_000,
)
