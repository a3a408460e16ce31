import { datasetOf } from '../events'
import type { Pages } from '../pages'
import { nodeOf } from '../view-node'
import { callBack } from './api'

type Measure = (element: HTMLElement) => object

/** https://developers.weixin.qq.com/miniprogram/dev/api/wxml/SelectorQuery.html */
export function selectorQueryApis(pages: Pages) {
  const createSelectorQuery = () => {
    const jobs: { find: () => HTMLElement[]; all: boolean; measure: Measure; callback: unknown }[] = []
    const frame = () => pages.current()?.frame
    const query = {
      in: () => query,
      select: (selector: string) => reference(() => matches(frame(), selector).slice(0, 1), false),
      selectAll: (selector: string) => reference(() => matches(frame(), selector), true),
      selectViewport: () => reference(() => [frame()].flatMap((element) => element ?? []), false),
      exec: (callback?: unknown) => {
        setTimeout(() => {
          const results = jobs.map(({ find, all, measure, callback: heard }) => {
            const found = find().map(measure)
            const result = all ? found : (found[0] ?? null)
            callBack(heard, result)
            return result
          })
          callBack(callback, results)
        })
      },
    }
    const reference = (find: () => HTMLElement[], all: boolean) => {
      const ask = (measure: Measure) => (callback?: unknown) => {
        jobs.push({ find, all, measure, callback })
        return query
      }
      return {
        boundingClientRect: ask(rectangle),
        scrollOffset: ask(({ scrollTop, scrollLeft, scrollHeight }) => ({
          scrollTop,
          scrollLeft,
          scrollHeight,
        })),
        fields: (_fields: unknown, callback?: unknown) => ask(rectangle)(callback),
        node: ask(() => ({ node: null })),
        context: ask(() => ({ context: null })),
      }
    }
    return query
  }

  /** Places are told from the page's own corner, below the title bar. */
  function rectangle(element: HTMLElement) {
    const origin = pages.current()?.frame.getBoundingClientRect().top ?? 0
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
    const dataset = datasetOf(nodeOf(element)?.attributes ?? {})
    return { id: element.id, dataset, left, right, top: top - origin, bottom: bottom - origin, width, height }
  }
  return { createSelectorQuery }
}

const matches = (frame: HTMLElement | undefined, selector: string): HTMLElement[] => [
  ...(frame?.querySelectorAll<HTMLElement>(selector.split('>>>').pop() ?? '') ?? []),
]
