import { TextDecoder, TextEncoder } from 'node:util'

/** What browsers have and jsdom lacks, as far as antd and the router touch it. Import first. */
const gaps = {
  TextEncoder,
  TextDecoder,
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
  /** Node's own would keep the run alive as long as a port listens. */
  MessageChannel: class {
    port1: { onmessage: (() => void) | null; close: () => void } = { onmessage: null, close() {} }
    port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.()), close() {} }
  },
  matchMedia: (media: string) => ({
    matches: false,
    media,
    addListener() {},
    removeListener() {},
    addEventListener() {},
    removeEventListener() {},
  }),
}

for (const [name, value] of Object.entries(gaps)) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true })
}

// jsdom says "not implemented" on the console for the pseudo-elements that antd measures scroll bars with.
const computed = window.getComputedStyle.bind(window)
window.getComputedStyle = (element) => computed(element)
