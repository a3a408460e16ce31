import * as taro from '@tarojs/taro'
import Taro, { useRouter } from '@tarojs/taro'
import { act, render, screen, within } from '@testing-library/react'
import * as react from 'react'
import { type ComponentType, createContext, useContext, useSyncExternalStore } from 'react'
import * as jsxRuntime from 'react/jsx-runtime'

interface Opened {
  key: number
  path: string
  params: Record<string, string>
}

const Route = createContext<Opened>({ key: 0, path: '', params: {} })

/**
 * Forgets all that the app has in memory. React and the stubs stay the ones the test draws with.
 * @returns what loads a page by its address
 */
export const freshApp = (): ((path: string) => ComponentType) => {
  jest.resetModules()
  jest.doMock('react', () => react)
  jest.doMock('react/jsx-runtime', () => jsxRuntime)
  jest.doMock('@tarojs/taro', () => taro)
  return (path) => (jest.requireActual(`@/src/${path}`) as { default: ComponentType }).default
}

/**
 * The app on a phone: a stack of pages as WeChat keeps it. Pages below the top stay alive and out of sight; what
 * was loaded of a page is what its address says.
 */
export const openPhone = (pages: Record<string, ComponentType>, first: string) => {
  let count = 0
  let stack: Opened[] = []
  const listeners = new Set<() => void>()
  const show = async (next: Opened[]): Promise<void> => {
    stack = next
    for (const tell of listeners) tell()
  }
  const opened = (url: string): Opened => {
    const [path = '', query = ''] = url.replace(/^\//, '').split('?')
    count += 1
    return { key: count, path, params: Object.fromEntries(new URLSearchParams(query)) }
  }

  const mocked = {
    navigateTo: ({ url }: { url: string }) => show([...stack, opened(url)]),
    redirectTo: ({ url }: { url: string }) => show([...stack.slice(0, -1), opened(url)]),
    reLaunch: ({ url }: { url: string }) => show([opened(url)]),
    switchTab: ({ url }: { url: string }) => show([opened(url)]),
    navigateBack: ({ delta = 1 }: { delta?: number } = {}) =>
      show(stack.slice(0, Math.max(1, stack.length - delta))),
  }
  for (const [name, go] of Object.entries(mocked))
    jest.mocked(Taro[name as keyof typeof mocked]).mockImplementation(go as never)
  jest.mocked(useRouter).mockImplementation((() => useContext(Route)) as never)

  const Phone = () => {
    const pagesNow = useSyncExternalStore(
      (tell) => {
        listeners.add(tell)
        return () => listeners.delete(tell)
      },
      () => stack,
    )
    return pagesNow.map((page, index) => {
      const Shown = pages[page.path] ?? (() => <div>没有这一页：{page.path}</div>)
      const onTop = index === pagesNow.length - 1
      return (
        <section key={page.key} hidden={!onTop} data-testid={onTop ? 'page' : 'below'}>
          <Route.Provider value={page}>
            <Shown />
          </Route.Provider>
        </section>
      )
    })
  }

  stack = [opened(first)]
  const view = render(<Phone />)
  return {
    /** What is in sight. */
    page: () => within(screen.getByTestId('page')),
    path: () => stack.at(-1)?.path,
    depth: () => stack.length,
    back: () => act(() => mocked.navigateBack()),
    close: () => view.unmount(),
  }
}
