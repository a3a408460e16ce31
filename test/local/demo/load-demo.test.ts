import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ticketList } from '@/contract/customer/ticket'
import { staffTicketList } from '@/contract/staff/ticket'
import type { StaffTicketRow } from '@/contract/staff/view'
import { ticketStatus } from '@/contract/ticket/vocabulary'
import { buildAll, root } from '@/local/build'
import { aboutDemo, demoPeople, loadDemo, stories } from '@/local/demo'
import { signInsAt } from '@/local/demo/sign-ins'
import { type Host, startHost } from '@/local/host'

let dataDir: string
let host: Host

beforeAll(async () => {
  await buildAll(['functions'])
  dataDir = mkdtempSync(path.join(tmpdir(), 'demo-'))
  host = await startHost({
    dataDir,
    dist: path.join(root, 'dist'),
    indexesFile: path.join(root, 'cloudfunctions/indexes.json'),
    people: demoPeople,
    aboutDemo,
    withoutTimers: true,
  })
  const { failed } = await loadDemo({ url: host.url, dataDir })
  expect(failed).toEqual([])
}, 120_000)

afterAll(async () => {
  await host.close()
  rmSync(dataDir, { recursive: true, force: true })
})

/** As an agent sees them: all. */
const allTickets = async (): Promise<StaffTicketRow[]> => {
  const agent = await signInsAt(host.url).staff('kefu01')
  const found: StaffTicketRow[] = []
  let cursor: string | undefined
  do {
    const { rows, next } = await agent(staffTicketList, cursor === undefined ? {} : { cursor })
    found.push(...rows)
    cursor = next ?? undefined
  } while (cursor !== undefined)
  return found
}

describe('the demo, loaded into an empty cloud', () => {
  it('has a ticket in every state', async () => {
    const tickets = await allTickets()
    expect(tickets).toHaveLength(stories.length)
    expect(new Set(tickets.map(({ status }) => status))).toEqual(new Set(ticketStatus.options))
  })

  it('has the mother’s fault reported by her daughter, who alone sees it', async () => {
    const signIns = signInsAt(host.url)
    const numbersOf = async (personId: string) => {
      const { rows } = await (await signIns.customer(personId))(ticketList, {})
      return rows.map(({ ticketNo }) => ticketNo)
    }
    const forMother = (await allTickets())
      .filter(({ contactName, status }) => contactName.startsWith('王') && status === 'assigned')
      .map(({ ticketNo }) => ticketNo)
    expect(forMother).toHaveLength(1)
    expect(await numbersOf('chen-yu')).toEqual(expect.arrayContaining(forMother))
    expect(await numbersOf('wang-xiulan')).not.toEqual(expect.arrayContaining(forMother))
  })

  it('has one customer who starts from nothing', async () => {
    const { rows } = await (await signInsAt(host.url).customer('zhou-bo'))(ticketList, {})
    expect(rows).toEqual([])
  })

  it('asks for nothing that no index serves', () => {
    expect(host.unindexedQueries()).toEqual([])
  })
})

describe('the demo, loaded once more', () => {
  it('adds nothing where it was whole', async () => {
    const before = await allTickets()
    expect(await loadDemo({ url: host.url, dataDir })).toEqual({ added: 0, failed: [] })
    expect(await allTickets()).toEqual(before)
  }, 30_000)

  it('goes on with stories that were broken off, and makes no second ticket of them', async () => {
    const before = await allTickets()
    const file = path.join(dataDir, 'demo.json')
    // as a kill between the last call and the note of it leaves it
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"isTold": true', '"isTold": false'))
    const { added, failed } = await loadDemo({ url: host.url, dataDir })
    expect(failed).toEqual([])
    expect(added).toBe(stories.length)
    expect((await allTickets()).map(({ ticketNo }) => ticketNo)).toEqual(
      before.map(({ ticketNo }) => ticketNo),
    )
  }, 60_000)
})
