import { randomBytes } from 'node:crypto'
import { serialKeysFrom } from '@/cloudfunctions/shared/serial/keyed-code'
import { isSigned, signSerial } from '@/domain/serial/serial-no'

const secret = (seed: number): string => Buffer.alloc(32, seed).toString('base64')
const body = { itemCode: 'H36', producedIn: '2026-03', run: 4711 }

test('given keys are set, then the first signs and all of them check', () => {
  const old = serialKeysFrom(`K:${secret(1)}`)
  const rotated = serialKeysFrom(`A:${secret(2)}, K:${secret(1)}`)
  const before = signSerial({ ...body, keyId: old.signing }, old.mac)
  const after = signSerial({ ...body, keyId: rotated.signing }, rotated.mac)
  expect([old.signing, rotated.signing]).toEqual(['K', 'A'])
  expect([before, after].map((serialNo) => isSigned({ serialNo }, rotated.mac))).toEqual([true, true])
  expect(isSigned({ serialNo: after }, old.mac)).toBe(false)
})

test('printed boxes last: this number was made once and must check for ever', () => {
  const { mac } = serialKeysFrom(`K:${secret(1)}`)
  const printed = 'H3635008WTK165WX6Y'
  expect(signSerial({ ...body, keyId: 'K' }, mac)).toBe(printed)
  expect(isSigned({ serialNo: printed }, mac)).toBe(true)
})

test.each([
  ['nothing', ''],
  ['no secret', 'K'],
  ['a short secret', `K:${Buffer.alloc(31).toString('base64')}`],
  ['a name with a look-alike', `O:${secret(1)}`],
  ['a name of two symbols', `KA:${secret(1)}`],
  ['a name twice', `K:${secret(1)},K:${secret(2)}`],
])('%s is refused at the start, without telling the secret', (_, setting) => {
  const told = () => serialKeysFrom(setting)
  expect(told).toThrow(/^serial keys: /)
  expect(told).not.toThrow(secret(1))
})

test('what random numbers make of six symbols: none in a thousand passes', () => {
  const { mac } = serialKeysFrom(`K:${randomBytes(32).toString('base64')}`)
  const other = serialKeysFrom(`K:${randomBytes(32).toString('base64')}`)
  const invented = Array.from({ length: 1_000 }, (_, run) =>
    signSerial({ ...body, run, keyId: 'K' }, other.mac),
  )
  expect(invented.filter((serialNo) => isSigned({ serialNo }, mac))).toEqual([])
})
