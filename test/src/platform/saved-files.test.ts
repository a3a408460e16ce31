import { momentOf } from '@/domain/time/china'
import { icsOf } from '@/src/platform/calendar/ics'
import { vcfOf } from '@/src/platform/contacts/vcf'

const appointment = {
  title: '奥普师傅上门：主卫 浴霸',
  startAt: momentOf('2026-11-24', '08:30'),
  endAt: momentOf('2026-11-24', '12:00'),
  place: '文三路 90 号, 3 幢; 502',
  note: '第一行\n第二行',
  remindBeforeMs: 12.5 * 3_600_000,
}

describe('a calendar file', () => {
  const ics = icsOf(appointment, 'x@y', 0)
  const unfolded = ics.replace(/\r\n /g, '')

  test('has the moments in UTC, so that the phone’s own zone shows them right', () => {
    expect(unfolded).toContain('DTSTART:20261124T003000Z')
    expect(unfolded).toContain('DTEND:20261124T040000Z')
    expect(unfolded).toContain('TRIGGER:-PT750M')
  })

  test('keeps what has a meaning of its own from being read as such', () => {
    expect(unfolded).toContain('LOCATION:文三路 90 号\\, 3 幢\\; 502')
    expect(unfolded).toContain('DESCRIPTION:第一行\\n第二行')
  })

  test('has no line of more than 75 bytes, and ends each as the standard wants', () => {
    const lines = ics.split('\r\n')
    expect(lines.at(-1)).toBe('')
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(ics.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
  })
})

test('a card names the outlet and its number', () => {
  const vcf = vcfOf({ name: '奥普 西湖网点', phone: '057188880000', note: '浴霸上门服务' })
  expect(vcf).toContain('FN:奥普 西湖网点\r\n')
  expect(vcf).toContain('TEL;TYPE=WORK:057188880000\r\n')
})
