import { PHONE, scaleFor } from '@/local/start-page/phone-scale'

describe('the phone in the frame', () => {
  it('has its own size where there is room', () => {
    expect(scaleFor({ width: 600, height: 1000 })).toBe(1)
  })

  it.each([760, 800.5, 861.3])('fits with its bezel into a window %s high, in whole pixels', (height) => {
    const screen = PHONE.height * scaleFor({ width: 600, height })
    expect(screen).toBeCloseTo(Math.floor(height - 2 * PHONE.bezel), 6)
  })

  it('fits with its bezel into a narrow window', () => {
    const width = 336
    const screen = PHONE.width * scaleFor({ width, height: 2000 })
    expect(screen).toBeLessThanOrEqual(width - 2 * PHONE.bezel)
    expect(screen).toBeGreaterThan(width - 2 * PHONE.bezel - 1)
  })

  it('never becomes unreadably small', () => {
    expect(scaleFor({ width: 20, height: 0 })).toBe(0.4)
  })
})
