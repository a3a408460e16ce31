import { fire } from './events'
import { nodeAround, type ViewNode } from './view-node'

/** WeChat's own figure for `longpress`. */
const LONG_PRESS_MS = 350
/** A finger that moved further was scrolling. */
const SLOP_PX = 10

/** Turns the browser's pointers and clicks inside a screen into WeChat's touch events, `tap` and `longpress`. */
export function listenForGestures(screen: HTMLElement): void {
  let press: { node: ViewNode; x: number; y: number; timer: number } | undefined
  let heldLong = false

  const endPress = () => {
    if (press) clearTimeout(press.timer)
    press = undefined
  }
  screen.addEventListener('pointerdown', (event) => {
    const node = nodeAround(event.target instanceof Element ? event.target : null)
    if (!node) return
    heldLong = false
    fire(node, 'touchstart', touchParts(event))
    const timer = window.setTimeout(() => {
      heldLong = hasHandler(node, 'longpress')
      fire(node, 'longpress', touchParts(event))
    }, LONG_PRESS_MS)
    press = { node, x: event.clientX, y: event.clientY, timer }
  })
  screen.addEventListener('pointermove', (event) => {
    if (!press) return
    if (Math.hypot(event.clientX - press.x, event.clientY - press.y) > SLOP_PX) clearTimeout(press.timer)
    fire(press.node, 'touchmove', touchParts(event))
  })
  screen.addEventListener('pointerup', (event) => {
    const node = press?.node
    endPress()
    if (node) fire(node, 'touchend', { ...touchParts(event), touches: [] })
  })
  screen.addEventListener('pointercancel', (event) => {
    const node = press?.node
    endPress()
    if (node) fire(node, 'touchcancel', { ...touchParts(event), touches: [] })
  })
  screen.addEventListener('click', (event) => {
    // A long press that somebody listened for isn't a tap as well.
    if (!heldLong) tap(event)
    heldLong = false
  })
  screen.addEventListener('keydown', (event) => {
    const target = event.target instanceof HTMLElement ? event.target : null
    if ((event.key === 'Enter' || event.key === ' ') && target?.matches('wx-button, [role=button]')) {
      event.preventDefault()
      target.click()
    }
  })
}

function tap(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null
  const node = nodeAround(target)
  if (!node || node.element.closest('wx-button[disabled]')) return
  const point = { x: event.clientX, y: event.clientY }
  fire(node, 'tap', { detail: point, ...touchParts(event) })
  for (let around: ViewNode | undefined = node; around; around = nodeAround(around.element.parentElement)) {
    if (around.control?.onTap) {
      around.control.onTap(target)
      return
    }
  }
}

function hasHandler(start: ViewNode, type: string): boolean {
  for (let node: ViewNode | undefined = start; node; node = nodeAround(node.element.parentElement)) {
    if (node.attributes[`bind${type}`] || node.attributes[`catch${type}`]) return true
  }
  return false
}

function touchParts({ clientX, clientY, pageX, pageY }: MouseEvent) {
  const touch = { identifier: 0, clientX, clientY, pageX, pageY }
  return { touches: [touch], changedTouches: [touch] }
}
