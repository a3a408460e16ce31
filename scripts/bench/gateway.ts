import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as z from 'zod/mini'
import type { GatewayReady } from './gateway-process'

export interface Gateway extends GatewayReady {
  close(): Promise<void>
}

const ready = z.object({ url: z.string(), env: z.record(z.string(), z.string()) })

/**
 * Starts a loopback cloud on a fresh folder, with the centres, outlets, technicians and staff of the demo.
 * @param transactionTtlMs how long the transaction of a killed function keeps its documents; as in the cloud
 * where nothing is said
 */
export const startGateway = async (transactionTtlMs?: number): Promise<Gateway> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'bench-'))
  const child = fork(path.join(__dirname, 'gateway-process.ts'), [dataDir, String(transactionTtlMs ?? '')], {
    execArgv: ['--require', 'tsx/cjs'],
    // its words must not get into the figures on our own output
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const told = await Promise.race([
    new Promise<unknown>((resolve) => child.once('message', resolve)),
    ended.then(() => Promise.reject(new Error('the loopback cloud did not start'))),
  ])
  return {
    ...z.parse(ready, told),
    async close() {
      child.disconnect()
      await ended
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
