import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { type ListeningCloud, type ListenOptions, listenCloud } from '@/local/cloud'

export interface StrictCloud extends ListeningCloud {
  app: ReturnType<typeof tcb.init>
  db: ReturnType<ReturnType<typeof tcb.init>['database']>
  dataDir: string
}

const open: ListeningCloud[] = []
const folders: string[] = []

/** A cloud on its own folder, with the SDK set to it; it ends with the test file. */
export async function startCloud(options: Partial<ListenOptions> = {}): Promise<StrictCloud> {
  const dataDir = options.dataDir ?? newFolder()
  const cloud = await listenCloud({ dataDir, ...options })
  const running = { ...cloud, close: once(cloud.close) }
  open.push(running)
  Object.assign(process.env, cloud.env)
  const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, serviceUrl: `${cloud.url}/admin` })
  return { ...running, app, db: app.database(), dataDir }
}

export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cloud-'))
  folders.push(folder)
  return folder
}

export async function stopClouds(): Promise<void> {
  await Promise.all(open.splice(0).map((cloud) => cloud.close()))
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined
  return () => {
    closing ??= close()
    return closing
  }
}
