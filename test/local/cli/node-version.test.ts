import { engines } from '@/package.json'

const { fits } = jest.requireActual<{ fits: (version: string, wanted: string) => boolean }>(
  '@/local/cli/node-version.cjs',
)

describe('the Node version', () => {
  it.each(['20.19.0', '20.20.2', '22.13.0', '22.14.1', '24.0.0'])('%s is taken', (version) => {
    expect(fits(version, engines.node)).toBe(true)
  })

  it.each(['18.20.4', '20.18.3', '21.7.3', '22.12.0', '20.9.0'])('%s is refused', (version) => {
    expect(fits(version, engines.node)).toBe(false)
  })

  it('is not guessed where package.json says it in another form', () => {
    expect(() => fits('20.19.0', '^20.19')).toThrow('^20.19')
  })
})
