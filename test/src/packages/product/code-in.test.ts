import { codeIn, codeScanned, inThrees } from '@/src/packages/product/code/code-in'

const SERIAL = 'H363C000FCK6RX16WN'

test.each([
  ['a mini-program code', { scene: `p%3D${SERIAL}` }, `p=${SERIAL}`],
  [
    'an ordinary link',
    { q: encodeURIComponent(`https://a.example/p/${SERIAL}`) },
    `https://a.example/p/${SERIAL}`,
  ],
  ['the app itself', { p: SERIAL }, SERIAL],
  ['a text that only looks encoded', { q: '100%' }, '100%'],
])('%s is read from the entry', (_, query, code) => {
  expect(codeIn(query)).toBe(code)
})

test('an entry without a code has none', () => {
  expect(codeIn({})).toBeNull()
  expect(codeIn({ p: ' ', scene: undefined })).toBeNull()
})

test.each([
  ['a page, of a mini-program code', `packages/product/pages/open/index?scene=p%3D${SERIAL}`, `p=${SERIAL}`],
  ['a link', `https://a.example/p/${SERIAL}`, `https://a.example/p/${SERIAL}`],
  ['a bar code', ` ${SERIAL}\n`, SERIAL],
])('a scanner gives %s', (_, read, code) => {
  expect(codeScanned(read)).toBe(code)
})

test('a number is shown as it is read aloud', () => {
  expect(inThrees(SERIAL)).toBe('H36 3C0 00F CK6 RX1 6WN')
})
