import './host.css'
import { controls } from './controls'
import { createDefinitions } from './definitions'
import { openFiles } from './files'
import { createFrame } from './frame'
import { listenForGestures } from './gestures'
import { createMeter, type HostReport } from './meter'
import { createModules } from './modules'
import { createOverlays } from './overlays'
import { appConfig, type WeappPackage } from './package'
import { createPages, type Pages } from './pages'
import { folderOf, resolvePath } from './paths'
import { type HostSettings, launchOf, SAMPLE_REGIONS } from './settings'
import { createView, type Templates } from './view'
import { createWx } from './wx'
import type { PhoneLook } from './wx/device'
import { createPrivacy } from './wx/privacy'
import { openTypeAnswer } from './wx/subscribe'

declare global {
  interface Window {
    __weapp: { package: WeappPackage; settings: HostSettings }
    __phone?: PhoneLook
    $gwx: Templates
    /** For tests: what the container counted, and the page on top. */
    weappHost: { report: HostReport; route(): string; pullDown(): void }
  }
}

void start()

/** Puts the phone together and lets the app begin, in WeChat's order. */
async function start(): Promise<void> {
  const { package: weapp, settings } = window.__weapp
  const meter = createMeter()
  const look = window.__phone ?? { dark: false, fontScale: 1 }
  const dark = matchMedia('(prefers-color-scheme: dark)').matches && weapp.json['app.json']?.darkmode === true
  const app = appConfig(weapp, dark ? 'dark' : 'light')
  const launch = launchOf(settings, app.pages[0] ?? '', new URLSearchParams(location.search))
  const screen = find('#host-screen')
  const overlays = createOverlays(find('#host-overlays'))
  const files = await openFiles()
  const privacy = createPrivacy(overlays, app.asksPrivacy, settings.phone.privacyAgreed === true)
  const sourceUrl = (source: string, page = '') =>
    files.url(source) ??
    (/^(https?|data|blob):/.test(source) ? source : `/package/${resolvePath(folderOf(page), source)}`)

  const modules = createModules(weapp, app.roots)
  const definitions = createDefinitions((file) => modules.require(file))
  const view = createView({
    package: weapp,
    templates: window.$gwx,
    definitions,
    controls,
    controlHost: {
      overlays,
      regions: settings.phone.regions ?? SAMPLE_REGIONS,
      sourceUrl,
      openType: (type) => openTypeAnswer(type, privacy.require, overlays),
    },
  })
  const frame = createFrame(app, {
    back: () => pages.navigateBack(1),
    tab: (pagePath) => switchTab(pages, pagePath),
  })
  const pages: Pages = createPages({
    package: weapp,
    app,
    definitions,
    view,
    meter,
    screen,
    onShown: ({ route, config }) => {
      frame.show({ route, config, depth: pages.stack().length })
      screen.style.setProperty('--page-vh', `${screen.clientHeight / 100}px`)
    },
  })
  listenForGestures(screen)

  const { App, Page, Component, Behavior } = definitions
  const wx = createWx({
    ...{ app, look, launch, screen, files, frame, meter, overlays, pages, privacy, sourceUrl },
    phone: settings.phone,
  })
  const getCurrentPages = () => pages.stack().map(({ instance }) => instance.self)
  modules.provide({ wx, App, Page, Component, Behavior, getApp: definitions.app, getCurrentPages })
  window.weappHost = {
    report: meter.report,
    route: () => pages.current()?.route ?? '',
    pullDown: () => void pages.current()?.instance.call('onPullDownRefresh'),
  }

  modules.require('app')
  const begun = { ...launch, referrerInfo: {} }
  for (const hook of ['onLaunch', 'onShow']) {
    const run = definitions.app()[hook]
    if (typeof run === 'function') run.call(definitions.app(), begun)
  }
  const query = Object.entries(launch.query).map(([name, value]) => `${name}=${value}`)
  pages.reLaunch(`/${launch.path}${query.length > 0 ? `?${query.join('&')}` : ''}`)
}

function switchTab(pages: Pages, pagePath: string): void {
  pages.switchTab(`/${pagePath}`)
  pages.current()?.instance.call('onTabItemTap', { pagePath })
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(`the shell lacks ${selector}`)
  return element
}
