import { accessSync, constants, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { LOOPBACK } from '../cloud'
import { BadSetting } from './trouble'

export interface Settings {
  port: number
  /** Absolute. */
  dataDir: string
}

const DEFAULT_PORT = 8610
const DEFAULT_DATA_DIR = '.local/data'

/** @throws BadSetting for a PORT that is none */
export const readSettings = (env: Record<string, string | undefined>): Settings => {
  const port = Number(env.PORT || DEFAULT_PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new BadSetting(`PORT=${env.PORT} is no port. Set PORT to a number from 1 to 65535. (PORT 要是数字)`)
  }
  return { port, dataDir: path.resolve(env.DATA_DIR || DEFAULT_DATA_DIR) }
}

/** Looks before a minute goes into building. @throws EADDRINUSE, or what the file system says */
export const checkSettings = async ({ port, dataDir }: Settings): Promise<void> => {
  mkdirSync(dataDir, { recursive: true })
  accessSync(dataDir, constants.W_OK)
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(port, LOOPBACK, () => probe.close(() => resolve()))
  })
}
