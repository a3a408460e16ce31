import { isQuiet, sayTime } from '@/local/start-page/china-time'

const at = (china: string): number => Date.parse(`${china}:00+08:00`)

describe('times on the start page', () => {
  it('are told by the clock alone where they are of today in China', () => {
    expect(sayTime(at('2026-11-23T00:30'), at('2026-11-23T23:59'))).toBe('00:30')
  })

  it('are told with their day from midnight in China on', () => {
    expect(sayTime(at('2026-11-23T23:59'), at('2026-11-24T00:00'))).toBe('11月23日 23:59')
  })

  it.each([
    ['2026-11-23T07:59', true],
    ['2026-11-23T08:00', false],
    ['2026-11-23T21:59', false],
    ['2026-11-23T22:00', true],
  ])('at %s notices that can wait are held back: %s', (moment, quiet) => {
    expect(isQuiet(at(moment))).toBe(quiet)
  })
})
