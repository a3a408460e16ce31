import { vault } from '@/src/platform/vault'
import { emptyState, type FieldState, fieldState } from './field-state'

const whoKey = 'field.who'
const keyOf = (technicianId: string): string => `field.day.${technicianId}`

/** The phone has no room, or can't encrypt: what was done would be lost with the app, so it is said at once. */
export class NotKept extends Error {
  override readonly name = 'NotKept'
}

/** The day as it was kept; empty where there is none, or where an older version of the app wrote it otherwise. */
export const loadState = async (): Promise<FieldState> => {
  const who = await vault.get(whoKey)
  return typeof who === 'string' ? loadStateOf(who) : emptyState
}

/** Each technician's own: on a phone that was handed on, nobody sends another's work. */
export const loadStateOf = async (technicianId: string): Promise<FieldState> => {
  const parsed = fieldState.safeParse(await vault.get(keyOf(technicianId)))
  return parsed.success ? parsed.data : emptyState
}

/** @throws NotKept */
export const keepState = async (state: FieldState): Promise<void> => {
  if (state.pack === null) return
  const { technicianId } = state.pack.technician
  const kept = await vault.set(keyOf(technicianId), state)
  const named = kept.ok ? await vault.set(whoKey, technicianId) : kept
  if (!named.ok) throw new NotKept(named.reason)
}

/** The phone is nobody's any more: customers' names and addresses leave it. */
export const forgetState = async ({ pack }: FieldState): Promise<void> => {
  if (pack !== null) await vault.remove(keyOf(pack.technician.technicianId))
  await vault.remove(whoKey)
}
