import path from 'node:path'
import { demoPeople } from '@/local/demo'
import { putBaseRecords } from '@/local/demo/base-records'
import { startHost } from '@/local/host'
import { dist, root } from './places'

/** What the process tells when it is ready. */
export interface GatewayReady {
  url: string
  env: Record<string, string>
}

/** A loopback cloud in a process of its own, as the real one is: its work takes nothing from its caller. */
const main = async (dataDir: string, transactionTtlMs: number | null): Promise<void> => {
  const host = await startHost({
    dataDir,
    dist,
    indexesFile: path.join(root, 'cloudfunctions/indexes.json'),
    people: demoPeople,
    withoutTimers: true,
    ...(transactionTtlMs === null ? {} : { transactionTtlMs }),
    log: (line) => line.includes('no index serves') && console.error(line),
  })
  await putBaseRecords(host.url)
  process.once('disconnect', () => void host.close().then(() => process.exit(0)))
  const ready: GatewayReady = { url: host.url, env: host.env }
  process.send?.(ready)
}

const [, , dataDir = '', ttl = ''] = process.argv
void main(dataDir, ttl === '' ? null : Number(ttl))
