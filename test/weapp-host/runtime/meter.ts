export interface PageFigures {
  route: string
  /** UTF-8 bytes of each `setData` of the page itself, in order; the first one carries the first view. */
  setDataBytes: number[]
  /** The same for the components in it, Taro's custom wrappers among them. */
  componentSetDataBytes: number[]
}

/** What the container counted since it was opened. */
export interface HostReport {
  pages: PageFigures[]
  /** Uncaught errors, `console.error`, and what the container itself refused. */
  errors: string[]
  /** Calls that leave the phone: `makePhoneCall`, `openLocation` and the like. */
  left: { api: string; detail: unknown }[]
}

export interface Meter {
  report: HostReport
  openPage(route: string): PageFigures
  left(api: string, detail: unknown): void
}

const encoder = new TextEncoder()

export const bytesOf = (data: unknown): number => encoder.encode(JSON.stringify(data)).length

/** Starts counting, and listening for errors. */
export function createMeter(): Meter {
  const report: HostReport = { pages: [], errors: [], left: [] }
  addEventListener('error', (event) => report.errors.push(String(event.error?.stack ?? event.message)))
  addEventListener('unhandledrejection', (event) => report.errors.push(`unhandled: ${explain(event.reason)}`))
  const { error } = console
  console.error = (...parts: unknown[]) => {
    report.errors.push(parts.map(explain).join(' '))
    error(...parts)
  }
  return {
    report,
    openPage: (route) => {
      const figures = { route, setDataBytes: [], componentSetDataBytes: [] }
      report.pages.push(figures)
      return figures
    },
    left: (api, detail) => report.left.push({ api, detail }),
  }
}

function explain(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
