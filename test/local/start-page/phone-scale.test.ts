import { PHONE, scaleFor } from '@/local/start-page/phone-scale'

describe('the phone in the frame', () => {
  it('has its own size where there is room', () => {
    expect(scaleFor({ width: 600, height: 1000 })).toBe(1)
  })

  it('fits with its bezel into a lower window', () => {
    const height = 760
    const scale = scaleFor({ width: 600, height })
    expect(scale).toBeLessThan(1)
    expect((PHONE.height + 2 * PHONE.bezel) * scale).toBeCloseTo(height)
  })

  it('fits with its bezel into a narrow window', () => {
    const width = 336
    expect((PHONE.width + 2 * PHONE.bezel) * scaleFor({ width, height: 2000 })).toBeCloseTo(width)
  })

  it('never becomes unreadably small', () => {
    expect(scaleFor({ width: 20, height: 0 })).toBe(0.4)
  })
})
