import { randomBytes } from 'node:crypto'
import { connectCloud } from './database/cloud'
import { consoleLog } from './log'
import { tokenStoreIn } from './repositories/wechat-token'
import type { Services } from './services'
import { createWeChat } from './wechat'

/** The services of a running function, from its environment. Made once an instance. */
export const ready = (): Services => {
  const cloud = connectCloud()
  const db = cloud.database()
  const clock = () => Date.now()
  return {
    cloud,
    db,
    clock,
    random: (count) => randomBytes(count),
    log: consoleLog,
    environment: process.env,
    wechat: createWeChat(process.env, { app: cloud, tokenStore: tokenStoreIn(db), clock }),
  }
}
