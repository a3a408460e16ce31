export type Json = Record<string, unknown>

/** A built mini-program's texts by their names: `pages/home/index.js` and so on. */
export interface WeappPackage {
  json: Record<string, Json>
  scripts: Record<string, string>
  css: Record<string, string>
}

export interface TabItem {
  pagePath: string
  text: string
  iconPath?: string
  selectedIconPath?: string
}

/** What the container needs of `app.json`. */
export interface AppConfig {
  /** Every page, those of subpackages with their root before them. */
  pages: string[]
  /** Folders of subpackages. */
  roots: string[]
  window: Json
  tabBar: Json
  tabs: TabItem[]
  darkmode: boolean
  asksPrivacy: boolean
}

/** Reads `app.json`; `@name` values are taken from the theme file, as WeChat does where `darkmode` is on. */
export function appConfig({ json }: WeappPackage, theme: 'light' | 'dark'): AppConfig {
  const app = json['app.json'] ?? {}
  const colours = objectOf(objectOf(json[String(app.themeLocation)])[theme])
  const subPackages = [...listOf(app.subPackages), ...listOf(app.subpackages)].map(objectOf)
  const tabBar = themed(objectOf(app.tabBar), colours)
  return {
    pages: [
      ...listOf(app.pages).map(String),
      ...subPackages.flatMap((sub) =>
        listOf(sub.pages).map((page) => `${String(sub.root).replace(/\/$/, '')}/${String(page)}`),
      ),
    ],
    roots: subPackages.map((sub) => `${String(sub.root).replace(/\/$/, '')}/`),
    window: themed(objectOf(app.window), colours),
    tabBar,
    tabs: listOf(tabBar.list).map(objectOf).map(tabItem),
    darkmode: app.darkmode === true,
    asksPrivacy: app.__usePrivacyCheck__ === true,
  }
}

export const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function tabItem({ pagePath, text, iconPath, selectedIconPath }: Json): TabItem {
  return {
    pagePath: String(pagePath),
    text: String(text),
    ...(typeof iconPath === 'string' ? { iconPath } : {}),
    ...(typeof selectedIconPath === 'string' ? { selectedIconPath } : {}),
  }
}

function themed(config: Json, colours: Json): Json {
  const entries = Object.entries(config).map(([name, value]) => {
    const variable = typeof value === 'string' && value.startsWith('@') ? value.slice(1) : undefined
    return [name, variable === undefined ? value : (colours[variable] ?? value)]
  })
  return Object.fromEntries(entries)
}
