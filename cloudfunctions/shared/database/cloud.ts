import tcb from '@cloudbase/node-sdk'

export type Cloud = ReturnType<typeof tcb.init>
export type Db = ReturnType<Cloud['database']>
export type Command = Db['command']

/** The environment this function runs in; locally its address and credentials come from the environment too. */
export const connectCloud = (): Cloud => tcb.init({ env: tcb.SYMBOL_CURRENT_ENV })
