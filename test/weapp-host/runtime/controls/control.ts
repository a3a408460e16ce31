import type { Overlays } from '../overlays'
import type { Region } from '../settings'
import type { Attributes } from '../virtual-tree'

/** What a built-in element (`input`, `picker`, …) does beyond showing its children. */
export interface Control {
  /** Where the template's children go, where not in the element itself. */
  content?: HTMLElement
  /** Which element carries `aria-*` and `role`, where not the element itself. */
  labelled?: HTMLElement
  /** Called after each drawing with all attributes. */
  update(attributes: Attributes): void
  /** Called after the children were drawn. */
  childrenChanged?(): void
  /** A tap at or inside it, after handlers heard it; `target` is the element that was hit. */
  onTap?(target: Element | null): void
  /** What a form sends under the control's `name`. */
  formValue?(): unknown
  reset?(): void
}

/** What controls need from the phone. */
export interface ControlHost {
  overlays: Overlays
  regions: Region[]
  /** Where the browser finds a source of the mini-program: a packaged file, a temporary one, an address. */
  sourceUrl(source: string, page: string): string
  /** What a tap on an `open-type` button gives, or null where it isn't one of ours. */
  openType(type: string): Promise<{ event: string; detail: unknown } | null>
}

export type Emit = (type: string, detail?: unknown) => void

export type CreateControl = (element: HTMLElement, emit: Emit, host: ControlHost) => Control

/** Empty is off: Taro writes '' where a property was taken away. */
export const isOn = (value: unknown): boolean => value === true || value === 'true'

export const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value))
