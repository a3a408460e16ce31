import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { buildCloudProgramme, startCloudProcess } from './cloud-process'

const folder = mkdtempSync(path.join(tmpdir(), 'command-line-'))

beforeAll(buildCloudProgramme)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const start = (env: Record<string, string> = {}, args = ['--loose']) =>
  startCloudProcess(args, { DATA_DIR: path.join(folder, 'data'), PORT: '0', ...env })

/** How a start that fails ends: its one line and its code. */
async function failure(env: Record<string, string>, args?: string[]): Promise<unknown> {
  try {
    const { child } = await start(env, args)
    child.kill('SIGKILL')
    return 'it started'
  } catch (error) {
    return error
  }
}

describe('npm run cloud', () => {
  it('given the values that it prints, then the SDK talks to it', async () => {
    const { child, env, exit } = await start()
    Object.assign(process.env, env)
    const db = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV }).database()
    await db.createCollection('anything')
    expect((await db.collection('anything').where({ any: 'field' }).count()).total).toBe(0)
    child.kill('SIGTERM')
    await exit
  })

  it('given SIGTERM or SIGINT, then it ends with code 0', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const { child, exit } = await start()
      child.kill(signal)
      expect(await exit).toBe(0)
    }
  })

  it('given a port that is taken, then one line says so', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    expect(await failure({ PORT: String(port) })).toMatchObject({
      code: 1,
      message: `Port ${port} is taken. Set PORT to another one.`,
    })
    server.close()
  })

  it('given a folder that can not be one, then one line says so', async () => {
    const file = path.join(folder, 'a-file')
    writeFileSync(file, '')
    expect(await failure({ DATA_DIR: path.join(file, 'data') })).toMatchObject({
      code: 1,
      message: `The folder ${path.join(file, 'data')} can't be written. Set DATA_DIR to another one.`,
    })
  })

  it('given a folder that another cloud uses, then one line says so', async () => {
    const { child, exit } = await start()
    const message = expect.stringMatching(
      /^The folder .* is in use by another cloud\. Set DATA_DIR to another one\.$/,
    )
    expect(await failure({})).toMatchObject({ code: 1, message })
    child.kill('SIGTERM')
    await exit
  })

  it('given a PORT that is none, then one line says so', async () => {
    expect(await failure({ PORT: 'abc' })).toMatchObject({ code: 1, message: 'PORT=abc is not a port.' })
  })

  it('given an option that it does not know, then it ends with code 1', async () => {
    expect(await failure({}, ['--strict'])).toMatchObject({ code: 1 })
  })
})
