export type { Functions } from './functions'
export { type Host, type HostOptions, startHost } from './host'
export type { Person } from './people'
export { nextFiring } from './timers'
