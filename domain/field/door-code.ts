import type { DoorCodes } from '@/contract/staff/technician'

/** The code at the door turns this often, so that one overheard yesterday opens nothing today. */
export const DOOR_STEP_MS = 600_000

/** How many steps a day has. */
export const DOOR_STEPS_A_DAY = 144

const DIGITS = 6

/** Counts the steps since 1970; customer's and technician's side count alike. @param at epoch ms */
export const doorStepOf = (at: number): number => Math.floor(at / DOOR_STEP_MS)

/** When the code in force at that moment turns. Epoch ms. */
export const doorCodeTurnsAt = (at: number): number => (doorStepOf(at) + 1) * DOOR_STEP_MS

/** The code of the pack in force at that moment; null before or after the pack's day. */
export const doorCodeAt = ({ from, stepMs, codes }: DoorCodes, at: number): string | null => {
  const index = Math.floor((at - from) / stepMs)
  const code = index < 0 ? '' : codes.slice(index * DIGITS, (index + 1) * DIGITS)
  return code.length === DIGITS ? code : null
}
