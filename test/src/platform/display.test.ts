import { clampFontScale } from '@/src/platform/display/port'

test.each([
  ['none', undefined, 1],
  ['smaller than normal', 0.94, 1],
  ['normal', 1, 1],
  ['large', 1.25, 1.25],
  ['WeChat’s largest', 23 / 16, 1.4],
  ['nonsense', Number.NaN, 1],
])(
  'given a font setting that is %s, then pages are drawn at a size they are made for',
  (_words, factor, expected) => {
    expect(clampFontScale(factor)).toBe(expected)
  },
)
