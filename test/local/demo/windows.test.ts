import { isWindowOpen } from '@/domain/ticket/window'
import { chinaDay, windowsFrom } from '@/local/demo/windows'

const at = (china: string): number => Date.parse(`${china}:00+08:00`)

describe('the half-days that the demo wishes for', () => {
  it.each([
    '2026-11-23T00:10',
    '2026-11-23T09:45',
    '2026-11-23T09:55',
    '2026-11-23T15:49',
    '2026-12-31T23:59',
  ])('at %s are all open by the server’s own rule', (moment) => {
    const now = at(moment)
    const wished = windowsFrom(now).slice(0, 6)
    expect(wished).toHaveLength(6)
    expect(wished.filter((window) => !isWindowOpen(window, now, 14))).toEqual([])
  })

  it('begin with the very next one', () => {
    expect(windowsFrom(at('2026-11-23T09:30'))[0]).toEqual({ date: '2026-11-23', half: 'morning' })
    expect(windowsFrom(at('2026-11-23T16:30'))[0]).toEqual({ date: '2026-11-24', half: 'morning' })
  })

  it('are days of China, whatever the zone of this machine', () => {
    expect(chinaDay(Date.parse('2026-11-23T16:00:00Z'))).toBe('2026-11-24')
  })
})
