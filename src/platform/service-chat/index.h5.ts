import type { ServiceChat } from './port'

export type { ServiceChat } from './port'

/** A browser has none; the phone and the form remain. */
export const serviceChat = null as ServiceChat
