import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

// processes and password hashes take their time on a busy machine
jest.setTimeout(60_000)

const root = path.resolve(__dirname, '../../..')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'start-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs `npm start`'s program to its end. */
const start = (env: Record<string, string>, node: string[] = []) =>
  new Promise<{ code: number | null; lines: string[] }>((resolve) => {
    const child = spawn(process.execPath, [...node, path.join(root, 'local/cli/start.cjs')], {
      cwd: root,
      env: { PATH: process.env.PATH ?? '', DATA_DIR: path.join(folder, 'data'), ...env },
    })
    let said = ''
    child.stdout.on('data', (text: Buffer) => (said += text.toString()))
    child.stderr.on('data', (text: Buffer) => (said += text.toString()))
    child.once('exit', (code) => resolve({ code, lines: said.trim().split('\n') }))
  })

describe('npm start', () => {
  it('says in one line that the port is taken, before anything is built', async () => {
    const other: Server = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    const { code, lines } = await start({ PORT: port })
    await new Promise((resolve) => other.close(resolve))
    expect(lines).toEqual([`Port ${port} is taken. Set PORT to another one. (端口被占用，请换一个 PORT)`])
    expect(code).toBe(1)
  })

  it('says in one line that the folder can not be written', async () => {
    // root may write everywhere, but nobody makes a folder below a file
    writeFileSync(path.join(folder, 'file'), '')
    const dataDir = path.join(folder, 'file', 'data')
    const { code, lines } = await start({ PORT: '0', DATA_DIR: dataDir })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(`The folder ${dataDir} can't be written. Set DATA_DIR`)
    expect(code).toBe(1)
  })

  it('says in one line that PORT is no port', async () => {
    const { code, lines } = await start({ PORT: '80x' })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('PORT=80x is no port')
    expect(code).toBe(1)
  })

  it('says in one line that Node is too old', async () => {
    const older = path.join(folder, 'older.cjs')
    writeFileSync(
      older,
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } })",
    )
    const { code, lines } = await start({ PORT: '0' }, ['--require', older])
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^This needs Node >=20\.19 .*, and this is 18\.20\.4\./)
    expect(code).toBe(1)
  })
})
