import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { BuildFailed, buildAll } from '@/local/build'

/** Stands in for the real one: notes that it ran, then builds, or says what is wrong. */
const PROGRAM = `
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
appendFileSync('runs', 'x')
await new Promise((resolve) => setTimeout(resolve, 300))
if (existsSync('cloudfunctions/quiet.ts')) {
  console.log('quiet.ts: wrong, but the program ends with 0')
  process.exit(0)
}
if (existsSync('cloudfunctions/broken.ts')) {
  console.log('broken.ts: a bracket is missing')
  process.exit(1)
}
mkdirSync('dist/cloudfunctions/staff', { recursive: true })
writeFileSync('dist/cloudfunctions/staff/index.js', '')
`

// processes and password hashes take their time on a busy machine
jest.setTimeout(60_000)

let root: string
const put = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}
const runs = () => readFileSync(path.join(root, 'runs'), 'utf8').length
const build = () => buildAll(['functions'], { root })

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'build-'))
  put('scripts/build-functions.mjs', PROGRAM)
  put('cloudfunctions/staff/index.ts', 'one')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('building what is missing', () => {
  it('builds what was never built, and then nothing', async () => {
    expect(await build()).toEqual(['functions'])
    expect(await build()).toEqual([])
    expect(runs()).toBe(1)
  })

  it('builds again when a source changed, also one that only moved', async () => {
    await build()
    put('cloudfunctions/staff/index.ts', 'two')
    expect(await build()).toEqual(['functions'])
    put('contract/endpoint.ts', 'new')
    expect(await build()).toEqual(['functions'])
    rmSync(path.join(root, 'contract/endpoint.ts'))
    put('contract/moved.ts', 'new')
    expect(await build()).toEqual(['functions'])
  })

  it('builds again when the output was deleted', async () => {
    await build()
    rmSync(path.join(root, 'dist/cloudfunctions'), { recursive: true })
    expect(await build()).toEqual(['functions'])
  })

  it('tells the end of what a broken build said, and tries again the next time', async () => {
    put('cloudfunctions/broken.ts', '')
    const failure: unknown = await build().catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(BuildFailed)
    expect(failure).toMatchObject({ tail: 'broken.ts: a bracket is missing' })
    rmSync(path.join(root, 'cloudfunctions/broken.ts'))
    expect(await build()).toEqual(['functions'])
  })

  it('does not believe a build that ends well and leaves nothing, though an older output was there', async () => {
    await build()
    put('cloudfunctions/quiet.ts', '')
    const failure: unknown = await build().catch((error: unknown) => error)
    expect(failure).toMatchObject({ tail: 'quiet.ts: wrong, but the program ends with 0' })
  })

  it('builds once where two ask at the same time', async () => {
    const built = await Promise.all([build(), build()])
    expect(built.flat()).toEqual(['functions'])
    expect(runs()).toBe(1)
  })

  it('waits for another process, and goes on when that one was killed', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
    put('dist/.building', String(other.pid))
    const waited: number[] = []
    const building = buildAll(['functions'], {
      root,
      onWait: (pid) => {
        waited.push(pid)
        other.kill('SIGKILL')
      },
    })
    expect(await building).toEqual(['functions'])
    expect(waited).toEqual([other.pid])
  })
})
