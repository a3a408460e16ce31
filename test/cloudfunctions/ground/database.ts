import tcb from '@cloudbase/node-sdk'
import type { Host } from '@/local/host'

export type Db = ReturnType<ReturnType<typeof tcb.init>['database']>

/** The SDK on the ground's cloud, for what a test lays in or looks up beside the functions. */
export const connectTo = (host: Pick<Host, 'env'>): Db => {
  Object.assign(process.env, host.env)
  return tcb.init({ env: tcb.SYMBOL_CURRENT_ENV }).database()
}
