import type { Files } from '../files'
import type { Frame } from '../frame'
import type { Meter } from '../meter'
import type { Overlays } from '../overlays'
import type { AppConfig } from '../package'
import type { Pages } from '../pages'
import type { Launch, PhoneBook } from '../settings'
import { listeners } from './api'
import { cloudApis } from './cloud'
import { deviceApis, type PhoneLook } from './device'
import { dialogApis } from './dialogs'
import { fileApis } from './file-system'
import { mediaApis } from './media'
import { navigationApis } from './navigation'
import { networkApis } from './network'
import { personalApis } from './personal'
import type { Privacy } from './privacy'
import { selectorQueryApis } from './selector-query'
import { storageApis } from './storage'
import { subscribeApis } from './subscribe'

export interface WxParts {
  app: AppConfig
  look: PhoneLook
  launch: Launch
  phone: PhoneBook
  screen: HTMLElement
  files: Files
  frame: Frame
  meter: Meter
  overlays: Overlays
  pages: Pages
  privacy: Privacy
  sourceUrl(source: string): string
}

/** Events of the app that never happen here; the app may listen for them. */
const QUIET = [
  'Error',
  'UnhandledRejection',
  'PageNotFound',
  'MemoryWarning',
  'AppShow',
  'AppHide',
  'UserCaptureScreen',
]
const QUIET_MORE = [
  'KeyboardHeightChange',
  'WindowResize',
  'AudioInterruptionEnd',
  'AudioInterruptionBegin',
  'LazyLoadError',
]

/** The global `wx`. */
export function createWx(parts: WxParts): Record<string, unknown> {
  const { overlays, pages, files, privacy } = parts
  const wx: Record<string, unknown> = {
    ...quietEvents(),
    ...navigationApis(pages, parts.frame),
    ...storageApis(),
    ...dialogApis(overlays),
    ...deviceApis(parts.app, parts.look, parts.launch, parts.screen, parts.meter),
    ...networkApis(),
    ...fileApis(files),
    ...mediaApis({ files, overlays, privacy, sourceUrl: parts.sourceUrl }),
    ...privacy.apis,
    ...personalApis(overlays, privacy, parts.phone.addresses),
    ...cloudApis(files),
    ...subscribeApis(overlays),
    ...selectorQueryApis(pages),
  }
  wx.canIUse = (schema: string) => (schema.split('.')[0] ?? '') in wx
  return wx
}

function quietEvents(): Record<string, unknown> {
  const pairs = [...QUIET, ...QUIET_MORE].flatMap((name) => {
    const { on, off } = listeners()
    return [
      [`on${name}`, on],
      [`off${name}`, off],
    ]
  })
  return Object.fromEntries(pairs)
}
