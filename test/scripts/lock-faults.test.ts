import { lockFaults } from '@/scripts/checks/lock-faults'

const whole = { version: '1.0.0', integrity: 'sha512-x' }
const needing = (...names: string[]) => ({
  ...whole,
  optionalDependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])),
})
const faultsOf = (packages: Record<string, unknown>) => lockFaults({ lockfileVersion: 3, packages })

describe('a lock', () => {
  test('with the packages of every platform is whole', () => {
    expect(
      faultsOf({
        '': { version: '0.1.0' },
        'node_modules/a': needing('@a/linux', '@a/mac'),
        'node_modules/@a/linux': whole,
        'node_modules/a/node_modules/@a/mac': whole,
      }),
    ).toEqual([])
  })

  test("finds a package's part as Node does, further out", () => {
    expect(
      faultsOf({
        'node_modules/a/node_modules/b': needing('c', 'd'),
        'node_modules/a/node_modules/c': whole,
        'node_modules/d': whole,
      }),
    ).toEqual([])
  })

  test('that lacks the package of another platform names it', () => {
    expect(
      faultsOf({ 'node_modules/a': needing('@a/linux', '@a/mac'), 'node_modules/@a/linux': whole }),
    ).toEqual(['node_modules/a may need @a/mac, which is missing from the lock'])
  })

  test("that has the part only inside somebody else's folder lacks it", () => {
    expect(
      faultsOf({
        'node_modules/a': needing('c'),
        'node_modules/b': whole,
        'node_modules/b/node_modules/c': whole,
      }),
    ).toEqual(['node_modules/a may need c, which is missing from the lock'])
  })

  test('may not be tied to one registry', () => {
    const resolved = 'https://packages.example/a.tgz'
    expect(faultsOf({ 'node_modules/a': { ...whole, resolved } })).toEqual([
      `node_modules/a is tied to ${resolved}`,
    ])
  })

  test('has a checksum for each package', () => {
    expect(faultsOf({ 'node_modules/a': { version: '1.0.0' } })).toEqual(['node_modules/a has no checksum'])
  })
})
