import type { WarrantyCard } from '@/contract/customer/warranty'
import { cardDrawing } from '@/src/packages/product/warranty/card-drawing'
import { broken } from '@/src/platform/drawn-picture/paint'

const card: WarrantyCard = {
  at: Date.UTC(2026, 10, 23),
  product: {
    productId: 'product:1',
    serialNo: 'H362R00268KMKK0KWE',
    line: 'heater',
    model: 'Q360',
    name: '智能风暖浴霸',
    place: '主卫',
    producedIn: '2025-06',
  },
  words: '在保修期内，保到2028年6月18日，修理不收费。',
  lastDay: '2028-06-18',
  clause: '浴霸整机保修 36 个月',
  rulesVersion: '2026-11',
  link: 'https://example.com/p/H362R00268KMKK0KWE',
  code: Array.from({ length: 29 }, (_, row) =>
    row % 2 === 0 ? '10'.repeat(15).slice(0, 29) : '0'.repeat(29),
  ),
}

test('the card names the product, the day, the clause with its version, and the number in threes', () => {
  const words = cardDrawing(card).strokes.flatMap((stroke) => (stroke.kind === 'words' ? [stroke.words] : []))
  expect(words).toEqual(
    expect.arrayContaining(['H36 2R0 026 8KM KK0 KWE', '2028年6月18日', '主卫 智能风暖浴霸 Q360']),
  )
  expect(words.join()).toContain('浴霸整机保修 36 个月（2026-11 版）')
})

test('nothing of the drawing lies outside it, and the code keeps four empty modules to the edge', () => {
  const { width, height, strokes } = cardDrawing(card)
  const boxes = strokes.flatMap((stroke) => (stroke.kind === 'box' ? [stroke] : []))
  for (const box of boxes) {
    expect(box.x + box.width).toBeLessThanOrEqual(width)
    expect(box.y + box.height).toBeLessThanOrEqual(height)
  }
  const modules = boxes.filter((box) => box.width === box.height && box.width < 20)
  expect(modules.length).toBeGreaterThan(100)
  const [module] = modules
  const right = Math.max(...modules.map(({ x, width: side }) => x + side))
  expect(width - right).toBeGreaterThanOrEqual(4 * (module?.width ?? 0))
})

test('a product without a number has no code and says so', () => {
  const { strokes, label } = cardDrawing({
    ...card,
    product: { ...card.product, serialNo: null },
    link: null,
    code: [],
  })
  expect(label).toContain('没有可读的编号')
  expect(strokes.filter((stroke) => stroke.kind === 'box')).toHaveLength(2)
})

test('words are broken where they no longer fit, and what is too much is marked', () => {
  const fits = (line: string) => [...line].length <= 4
  expect(broken('一二三四五六', fits, 3)).toEqual(['一二三四', '五六'])
  expect(broken('一二三四五六七八九十', fits, 2)).toEqual(['一二三四', '五六七…'])
  expect(broken('一二三四。五', fits, 2)).toEqual(['一二三四。', '五'])
  expect(broken('', fits, 2)).toEqual([''])
})
