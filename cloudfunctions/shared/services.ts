import type { Cloud, Db } from './database/cloud'
import type { Log } from './log'
import type { WeChat } from './wechat'

/** What handlers work with. Made once an instance; tests make their own with another clock. */
export interface Services {
  cloud: Cloud
  db: Db
  wechat: WeChat
  /** Epoch ms. */
  clock: () => number
  /** Bytes from a cryptographic source. */
  random: (count: number) => Uint8Array
  log: Log
  environment: Record<string, string | undefined>
}
