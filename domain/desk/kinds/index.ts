import type { DeskKinds } from '../desk-kind'
import { partDesk } from './part'
import { warrantyDesk } from './warranty'

/** Every kind of matter that is settled at a desk. */
export const deskKinds: DeskKinds = { part: partDesk, warranty: warrantyDesk }
