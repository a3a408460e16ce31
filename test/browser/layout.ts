import type { Page } from 'playwright-core'

export interface LayoutOptions {
  /** Look only inside this selector; `wx-page` in the mini-program host, whose own frame isn't ours. */
  within?: string
  /** Height and width that something to be tapped must have, CSS pixels; 48 unless told. */
  minTouchPx?: number
  /** Selector of frames around fields that answer a tap for them. */
  fieldFrames?: string
}

/** What is measured in the page; it is sent there as source, so it names nothing from outside. */
interface Probe {
  within: string
  minTouchPx: number
  fieldFrames: string
}

/**
 * What is wrong with a page's layout as sentences; empty is good: something scrolls sideways, a text is cut,
 * something to be tapped is too small.
 * What is meant to scroll sideways or to be shortened says so with `data-scrolls-sideways` or
 * `data-may-be-cut`.
 */
export async function layoutFaults(page: Page, options: LayoutOptions = {}): Promise<string[]> {
  const { within = 'body', minTouchPx = 48, fieldFrames = 'label' } = options
  // tsx wraps inner functions in a `__name` call, which the page doesn't know.
  await page.evaluate('globalThis.__name ??= (inner) => inner')
  return page.evaluate(measure, { within, minTouchPx, fieldFrames })
}

function measure({ within, minTouchPx, fieldFrames }: Probe): string[] {
  // Sub-pixel rounding makes a text one pixel wider than its box without anything being cut.
  const ROUNDING_PX = 1
  const TAPPABLE =
    'button, a[href], input:not([type=hidden]), select, textarea, wx-button, wx-input, wx-textarea, wx-picker, ' +
    'wx-switch, [role=button], [role=link], [role=tab], [role=radio], [role=checkbox], [role=switch], [role=menuitem]'
  const root = document.querySelector(within)
  if (!root) return [`nothing is at ${within}`]
  const faults: string[] = []

  const scroller = document.scrollingElement
  if (scroller && scroller.scrollWidth > scroller.clientWidth + ROUNDING_PX)
    faults.push(`the page scrolls sideways: ${scroller.scrollWidth} > ${scroller.clientWidth}`)

  for (let around = root.parentElement; around; around = around.parentElement) {
    if (scrollsSideways(around)) faults.push(`scrolls sideways: ${describe(around)}`)
  }
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (!(element instanceof HTMLElement) || !isVisible(element)) continue
    if (scrollsSideways(element)) faults.push(`scrolls sideways: ${describe(element)}`)
    if (cutsItsText(element)) faults.push(`text is cut: ${describe(element)}`)
  }
  for (const element of root.querySelectorAll(TAPPABLE)) {
    if (!(element instanceof HTMLElement) || !isVisible(element)) continue
    const size = touchSize(element)
    if (size && (size.height < minTouchPx - 0.5 || size.width < minTouchPx - 0.5))
      faults.push(
        `too small to tap: ${describe(element)} ${Math.round(size.width)}×${Math.round(size.height)}`,
      )
  }
  return [...new Set(faults)]

  function isVisible(element: HTMLElement): boolean {
    const { width, height } = element.getBoundingClientRect()
    const transparent = getComputedStyle(element).opacity === '0'
    return width > 1 && height > 1 && !transparent && element.checkVisibility({ visibilityProperty: true })
  }

  function scrollsSideways(element: HTMLElement): boolean {
    if (element.matches('[data-scrolls-sideways], [data-scrolls-sideways] *, input, textarea')) return false
    const { overflowX } = getComputedStyle(element)
    const canScroll = overflowX === 'auto' || overflowX === 'scroll'
    return canScroll && element.scrollWidth > element.clientWidth + ROUNDING_PX
  }

  /** A box that hides what leaves it, and holds a text of its own that does; or a text beyond the screen. */
  function cutsItsText(element: HTMLElement): boolean {
    if (element.matches('[data-may-be-cut], [data-may-be-cut] *, [data-scrolls-sideways] *')) return false
    const ownText = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '')
    if (ownText.length === 0) return false
    const range = document.createRange()
    return ownText.some((text) => {
      range.selectNodeContents(text)
      return [...range.getClientRects()].some((box) => box.width > 1 && isCut(box, element))
    })
  }

  function isCut(text: DOMRect, element: HTMLElement): boolean {
    if (text.right > innerWidth + ROUNDING_PX || text.left < -ROUNDING_PX) return true
    let box: HTMLElement | null = element
    while (box && box !== document.body) {
      const { overflowX, overflowY, display } = getComputedStyle(box)
      const frame = box.getBoundingClientRect()
      const boxed = display !== 'inline' && display !== 'contents'
      const beyondX = text.right > frame.right + ROUNDING_PX || text.left < frame.left - ROUNDING_PX
      // A line box is taller than its glyphs: a quarter of it may stick out before anything is lost.
      const slackPx = text.height / 4
      const beyondY = text.bottom > frame.bottom + slackPx || text.top < frame.top - slackPx
      if (boxed && overflowX === 'hidden' && beyondX) return true
      if (boxed && overflowY === 'hidden' && beyondY && frame.height > 1) return true
      // What is beyond a box that scrolls can be scrolled to.
      if (overflowY === 'auto' || overflowY === 'scroll') return false
      box = box.parentElement
    }
    return false
  }

  /** The area that answers a tap: a control inside a label or a larger control is tapped through it. */
  function touchSize(element: HTMLElement): { width: number; height: number } | null {
    if (element.parentElement?.closest(TAPPABLE)) return null
    // A link inside a sentence is as high as its line; guidelines except it.
    if (element.matches('a') && getComputedStyle(element).display === 'inline') return null
    const label =
      element.closest('label, wx-label') ?? document.querySelector(`label[for="${element.id || '-'}"]`)
    const frame = element.matches('input, textarea, select') ? element.closest(fieldFrames) : null
    const areas = [element, label, frame].flatMap((area) => (area ? [area.getBoundingClientRect()] : []))
    return {
      width: Math.max(...areas.map(({ width }) => width)),
      height: Math.max(...areas.map(({ height }) => height)),
    }
  }

  function describe(element: HTMLElement): string {
    const name = element.tagName.toLowerCase() + (element.id ? `#${element.id}` : '')
    const classes =
      element.className && typeof element.className === 'string' ? `.${element.className.trim()}` : ''
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 24)
    return `${name}${classes.replace(/\s+/g, '.')} "${words}"`
  }
}
