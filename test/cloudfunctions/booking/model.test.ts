import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { type ListeningCloud, listenCloud } from '@/local/cloud'
import { anyCommands } from './model-commands'
import { type Real, realOn, type Town, townOf } from './model-town'

jest.setTimeout(120_000)

const root = path.resolve(__dirname, '../../..')
const scratch = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

let cloud: ListeningCloud
let dataDir = ''
beforeAll(async () => {
  dataDir = mkdtempSync(path.join(scratch, 'booking-'))
  const indexes = JSON.parse(readFileSync(path.join(root, 'cloudfunctions/indexes.json'), 'utf8'))
  cloud = await listenCloud({ dataDir, indexes })
  Object.assign(process.env, cloud.env)
})
afterAll(async () => {
  expect(cloud.unindexedQueries()).toEqual([])
  await cloud.close()
  rmSync(dataDir, { recursive: true, force: true })
})

let runs = 0

test(`given people who hold for one and for two, book, put off, cancel, let go and let lapse in any order and at once:
  one ticket a place, a place for each who goes or none, nobody refused while enough are free, no place lost`, async () => {
  await fc.assert(
    fc.asyncProperty(anyCommands, async (commands) => {
      const start = (): { model: Town; real: Real } => {
        runs += 1
        const model = townOf(runs)
        return { model, real: realOn(cloud, model) }
      }
      await fc.asyncModelRun(start, commands)
    }),
    { numRuns: 30 },
  )
})
