import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { wxmlToJs } from 'miniprogram-compiler'
import type { WeappPackage } from '../runtime/package'
import { wxssToCss } from './wxss'

/** A built mini-program as the runtime wants it, and its templates as WeChat's own compiler made them. */
export interface PackageSource {
  files: WeappPackage
  /** A script that sets `window.$gwx`. */
  templates: string
}

/**
 * Reads a built mini-program.
 * @param dist folder with `app.json`
 * @throws what WeChat's compiler says about a template it refuses
 */
export function readPackage(dist: string): PackageSource {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  )
  const read = (name: string) => readFileSync(path.join(dist, name), 'utf8')
  const texts = (ending: string) =>
    Object.fromEntries(names.filter((name) => name.endsWith(ending)).map((name) => [name, read(name)]))

  const json: WeappPackage['json'] = {}
  for (const [name, text] of Object.entries(texts('.json'))) json[name] = JSON.parse(text)
  const scripts = texts('.js')
  const sheets = texts('.wxss')
  const css: WeappPackage['css'] = {}
  const dark = json['app.json']?.darkmode === true
  for (const name of Object.keys(sheets)) css[name] = wxssToCss(name, sheets, { dark })

  // A Taro build repeats its templates on every level: far more than the compiler's own buffer of 1 MB.
  const templates = wxmlToJs(dist, { maxBuffer: 64 * 1024 * 1024 })
  return {
    files: { json, scripts, css },
    templates: `window.__webview_engine_version__ = 0.02;\nwindow.$gwx = (function () {${templates}})();`,
  }
}
