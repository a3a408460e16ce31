import type { Definitions } from './definitions'
import { createInstance, type Instance } from './instance'
import type { Meter } from './meter'
import { type AppConfig, type Json, objectOf, type WeappPackage } from './package'
import type { View } from './view'

/** A page that is open; only the one on top is in the document. */
export interface OpenPage {
  route: string
  query: Record<string, string>
  instance: Instance
  config: Json
  /** The scrolling place that holds the page's styles and its `wx-page`. */
  frame: HTMLElement
  scrollTop: number
}

export interface OpenPageParts {
  package: WeappPackage
  app: AppConfig
  definitions: Definitions
  view: View
  meter: Meter
}

/** How near the end of a page counts as reached. */
const NEAR_BOTTOM_PX = 50

/** Makes a page with its place on the screen; it isn't shown and hasn't heard `onLoad` yet. */
export function openPage(parts: OpenPageParts, route: string, query: Record<string, string>): OpenPage {
  const { app, definitions, view, meter } = parts
  const frame = document.createElement('div')
  frame.className = 'host-page'
  const styles = document.createElement('style')
  styles.textContent = sheetsFor(parts.package, route)
  const content = document.createElement('wx-page')
  frame.append(styles, content)
  const instance = createInstance({
    path: route,
    definition: definitions.load(route),
    figures: meter.openPage(route),
    template: view.template(route),
    draw: (drawn) => view.draw(drawn, content),
  })
  instance.self.options = query
  const config = { ...app.window, ...objectOf(parts.package.json[`${route}.json`]) }
  const page: OpenPage = { route, query, instance, config, frame, scrollTop: 0 }
  listenForScroll(page)
  return page
}

/** The app's sheet, then the page's own, then those of components that don't keep theirs to themselves. */
function sheetsFor({ css, json }: WeappPackage, route: string): string {
  const components = Object.keys(json).filter((name) => json[name]?.component === true)
  const names = ['app.wxss', ...components.map((name) => name.replace(/json$/, 'wxss')), `${route}.wxss`]
  return names.map((name) => css[name] ?? '').join('\n')
}

function listenForScroll({ frame, instance }: OpenPage): void {
  let atBottom = false
  frame.addEventListener('scroll', () => {
    const { scrollTop, scrollHeight, clientHeight } = frame
    instance.call('onPageScroll', { scrollTop })
    const near = scrollHeight - scrollTop - clientHeight <= NEAR_BOTTOM_PX
    if (near && !atBottom) instance.call('onReachBottom')
    atBottom = near
  })
}
