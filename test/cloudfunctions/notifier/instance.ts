import { randomBytes } from 'node:crypto'
import tcb from '@cloudbase/node-sdk'
import type { NotifierParts } from '@/cloudfunctions/notifier/parts'
import type { Cloud } from '@/cloudfunctions/shared/database/cloud'
import type { Log } from '@/cloudfunctions/shared/log'
import type { Services } from '@/cloudfunctions/shared/services'
import { templateIds } from '@/cloudfunctions/shared/template-ids'
import { createWeChat } from '@/cloudfunctions/shared/wechat'

/** Short, so that a test need not wait long for an answer that never comes. */
export const WECHAT_TIMEOUT_MS = 250

/** A function's instance that reaches cloud and WeChat at `serviceUrl` through the real SDK. */
export const anInstance = (serviceUrl: string, clock: () => number, log: Log): Services => {
  const app = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl }) as Cloud
  const tokenStore = { get: async () => null, set: async () => {} }
  return {
    cloud: app,
    db: app.database(),
    clock,
    random: (count) => randomBytes(count),
    log,
    environment: {},
    wechat: createWeChat({ WECHAT_TIMEOUT_MS: String(WECHAT_TIMEOUT_MS) }, { app, clock, tokenStore }),
  }
}

/** @param jitter fixed where a test counts on when the next try comes */
export const notifierOf = (services: Services, jitter: () => number = () => 0.5): NotifierParts => ({
  services,
  templateIds: templateIds({}),
  miniprogramState: 'developer',
  jitter,
})
