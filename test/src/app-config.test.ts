import { readdirSync } from 'node:fs'
import path from 'node:path'

interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
}

const src = path.resolve(__dirname, '../../src')

/** Every page that stands in `src/`, as WeChat names it. */
const written = (): string[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^(pages|packages\/[^/]+\/pages)\/[^/]+\/index\.tsx$/.test(file))
    .map((file) => file.replace(/\.tsx$/, ''))
    .sort()

const named = (): string[] => {
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
  const { default: config } = jest.requireActual<{ default: AppConfig }>('@/src/app.config')
  const below = config.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))
  return [...config.pages, ...below].sort()
}

test('bug: the page to speak up on was written and named nowhere, so it stayed white: every page is named once', () => {
  expect(named()).toEqual(written())
})
