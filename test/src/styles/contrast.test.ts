import { readFileSync } from 'node:fs'
import path from 'node:path'
import { contrast, tokensIn } from './token-colours'

const css = readFileSync(path.join(__dirname, '../../../src/styles/tokens.css'), 'utf8')
const blocks = tokensIn(css)
const modes = {
  light: ['.page'],
  dark: ['.page', '.page-dark'],
  'care, light': ['.page', '.page-care'],
  'care, dark': ['.page', '.page-dark', '.page-care', '.page-care.page-dark'],
}

/** Every pair that the kit's style sheets put on one another: text first, what it lies on second. */
const textPairs = [
  ...['paper', 'card'].flatMap((ground) =>
    ['ink', 'ink-2', 'ink-3', 'accent', 'bad'].map((text) => [text, ground] as const),
  ),
  ['on-accent', 'accent'],
  ['accent', 'accent-soft'],
  ['ink-2', 'accent-soft'],
  ['ink', 'line'],
  ['ink-2', 'line'],
  ['on-stop', 'stop'],
  ['stop', 'on-stop'],
  ['on-toast', 'toast'],
  ...['good', 'wait', 'bad'].flatMap((state) =>
    [state, 'ink', 'ink-2'].map((text) => [text, `${state}-soft`] as const),
  ),
] as const

/** What isn't text but must be seen: the edges of what one writes in, the dots of a timeline. */
const shapePairs = [
  ['edge', 'paper'],
  ['edge', 'card'],
  ['accent', 'card'],
  ['accent', 'paper'],
] as const

describe.each(Object.entries(modes))('given the colours of %s', (_mode, selectors) => {
  const tokens = Object.assign({}, ...selectors.map((selector) => blocks[selector]))

  test.each(textPairs)('%s can be read on %s: at least 4.5 to 1', (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(shapePairs)('%s can be seen on %s: at least 3 to 1', (shape, ground) => {
    expect(contrast(tokens[shape], tokens[ground])).toBeGreaterThanOrEqual(3)
  })
})

test('given the style sheet, then every mode changes only tokens that the plain page has', () => {
  const plain = Object.keys(blocks['.page'] ?? {})
  for (const names of Object.values(blocks).map(Object.keys))
    expect(plain).toEqual(expect.arrayContaining(names))
})

test('given black on white, then the measure itself says 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1)
})
