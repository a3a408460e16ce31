import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { packageBytes, packageFaults, scriptFaults } from '@/scripts/weapp-package'

let dist: string

beforeEach(() => {
  dist = mkdtempSync(path.join(os.tmpdir(), 'weapp-'))
})

afterEach(() => {
  rmSync(dist, { recursive: true })
})

function given(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dist, name)), { recursive: true })
    writeFileSync(path.join(dist, name), text)
  }
}

describe('a built mini-program', () => {
  test('counts as its main package what is in no subpackage', () => {
    const app = JSON.stringify({ subPackages: [{ root: 'packages/report', pages: ['a'] }] })
    given({ 'app.json': app, 'app.js': 'App({})', 'packages/report/a.js': 'Page({})' })
    expect(packageBytes(dist)).toEqual({ main: app.length + 7, subpackages: { 'packages/report/': 8 } })
  })

  test('has no fault when its scripts are old and small', () => {
    given({ 'app.json': '{}', 'app.js': 'App({})' })
    expect(packageFaults(dist)).toEqual([])
  })

  test('is refused with a subpackage above 2 MB', () => {
    given({ 'app.json': '{"subpackages":[{"root":"big/"}]}', 'big/a.wxml': ' '.repeat(2 * 1024 * 1024 + 1) })
    expect(packageFaults(dist)).toEqual(['big/ has 2097153 bytes, at most 2097152 are allowed'])
  })

  test('is told of a picture above 200 KB', () => {
    given({ 'app.json': '{}', 'a.png': ' '.repeat(200 * 1024 + 1) })
    expect(packageFaults(dist)).toEqual(['a.png has 204801 bytes, at most 204800 are wanted'])
  })
})

describe('a script', () => {
  test.each([
    ['an async function', 'async function a() {}'],
    ['optional chaining', 'a?.b'],
    ['a spread in an object', 'var a = { ...b }'],
    ['an exponent', '2 ** 3'],
  ])('with %s is too new', (_, source) => {
    expect(scriptFaults('a.js', source)).toEqual([expect.stringContaining("a.js isn't ES2015")])
  })

  test.each([
    ['new Function', 'var a = 1\nnew Function("return 1")', 'a.js:2 new Function()'],
    ['Function', 'Function("return this")()', 'a.js:1 Function()'],
    ['eval', 'var a = function () { return eval("1") }', 'a.js:1 eval()'],
  ])('that makes code from text by %s is refused', (_, source, fault) => {
    expect(scriptFaults('a.js', source)).toEqual([fault])
  })

  test('with an environment value that the build left in is refused', () => {
    expect(scriptFaults('a.js', 'var a = process.env.NAME')).toEqual(['a.js:1 process.env'])
  })

  test('may speak of eval and instanceof Function', () => {
    expect(scriptFaults('a.js', '"eval(1)"; a instanceof Function; b.eval("1")')).toEqual([])
  })
})
