import type { TicketKind } from '@/contract/ticket/vocabulary'
import { reloadMedia } from '../media/media-store'
import { turnTo } from './draft-store'

/** The first screen of a flow: what was begun of the other one waits on the phone, with its photos. */
export const begin = (kind: TicketKind): void => {
  if (turnTo(kind)) reloadMedia()
}
