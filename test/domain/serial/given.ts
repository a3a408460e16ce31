import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { SYMBOLS } from '@/domain/serial/alphabet'
import { type Mac, RUNS_A_MONTH, type SerialBody, signSerial } from '@/domain/serial/serial-no'

/** Two keys, K the older one; another maker has the same names with other secrets. */
export const macOf =
  (maker: string, keys = 'KA'): Mac =>
  (keyId, message) =>
    keys.includes(keyId) ? createHmac('sha256', `${maker} ${keyId}`).update(message).digest() : null

export const mac = macOf('ours')

export const body = (given: Partial<SerialBody> = {}): SerialBody => ({
  itemCode: 'H36',
  producedIn: '2026-03',
  run: 4711,
  keyId: 'K',
  ...given,
})

export const aSerialNo = signSerial(body(), mac)

export const anyBody: fc.Arbitrary<SerialBody> = fc.record({
  itemCode: fc.array(fc.constantFrom(...SYMBOLS), { minLength: 3, maxLength: 3 }).map((all) => all.join('')),
  producedIn: fc
    .integer({ min: 0, max: 528 })
    .map((month) => `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`),
  run: fc.integer({ min: 0, max: RUNS_A_MONTH - 1 }),
  keyId: fc.constantFrom('K', 'A'),
})
