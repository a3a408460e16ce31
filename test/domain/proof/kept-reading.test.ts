import { keptReading } from '@/domain/proof/kept-reading'
import { aReading } from './readings'

const said = (value: string) => ({ value, confidence: 0.9, source: 'text' as const, place: null })

test('what is stored names no buyer and no tax number', () => {
  const reading = aReading(
    {},
    {
      goods: [{ name: '浴霸 91330106MA2AB1234X', modelText: null, model: null, quantity: 1, confidence: 1 }],
    },
  )
  const kept = keptReading({
    ...reading,
    fields: {
      ...reading.fields,
      buyer: said('张建国'),
      seller: said('杭州家和电器有限公司 91330106MA2AB1234X'),
      check: said('12345678901234567890'),
    },
  })
  const text = JSON.stringify(kept)
  for (const word of ['张建国', '91330106MA2AB1234X', '12345678901234567890'])
    expect(text).not.toContain(word)
  expect(kept.fields.buyer?.value).toBe('张**')
  expect(kept.fields.number?.value).toBe('24332000000012345678')
})
