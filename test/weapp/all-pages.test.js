const path = require('node:path')
const createHarness = require('./harness')

const harness = createHarness(path.join(__dirname, '../../dist/weapp'))

let errors

beforeEach(() => {
  errors = []
  for (const level of ['error', 'warn']) {
    jest.spyOn(console, level).mockImplementation((...parts) => {
      if (level === 'error') errors.push(parts.map(String).join(' '))
    })
  }
})

afterEach(() => {
  jest.restoreAllMocks()
})

describe('each page of the built mini-program, off the net', () => {
  test.each(harness.pages)('%s shows something and logs no error', async (route) => {
    const page = await harness.open(route)
    const shown = await page.words()
    page.close()
    expect(errors).toEqual([])
    expect(shown).not.toBe('')
  })
})
