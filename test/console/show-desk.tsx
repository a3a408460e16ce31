import './browser-gaps'
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { MemoryRouter, useLocation } from 'react-router'
import { App } from '@/console/app'
import { useDraftShelf } from '@/console/lib/drafts'
import type { PutFile } from '@/console/lib/put-file'
import { createQueryClient } from '@/console/lib/query-client'
import { createSessionStore } from '@/console/lib/session'
import { MORNING } from './builders/staff-ticket'
import type { FakeDesk } from './fake-desk'

interface ShowOptions {
  at?: string
  signedIn?: boolean
  putFile?: PutFile
}

// antd under jsdom on a busy machine: a form can take seconds to appear.
configure({ asyncUtilTimeout: 15_000 })
jest.setTimeout(60_000)

let address = ''
const AddressBar = () => {
  const { pathname, search } = useLocation()
  address = pathname + search
  return null
}

/** Where the router is, `/tickets?status=accepted`. */
export const addressNow = (): string => address

/** The whole console on a fake server, signed in unless said otherwise. */
export const showDesk = (desk: FakeDesk, { at = '/tickets', signedIn = true, putFile }: ShowOptions = {}) => {
  const session = createSessionStore(window.sessionStorage, MORNING)
  if (signedIn) session.begin({ token: 'token', expiresAt: MORNING + 3_600_000, staff: desk.staff })
  const queryClient = createQueryClient({ retryDelayMs: 1 })
  const view = render(
    <MemoryRouter initialEntries={[at]}>
      <AddressBar />
      <App
        call={desk.call}
        putFile={putFile ?? (async () => true)}
        session={session}
        queryClient={queryClient}
      />
    </MemoryRouter>,
  )
  return { ...view, session, queryClient }
}

/** Between tests nothing of the last person's work is left. */
export const clearDesk = (): void => {
  cleanup()
  window.sessionStorage.clear()
  useDraftShelf.getState().dropAll()
}

export const typeInto = (label: string | RegExp, text: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } })
}

/** Presses the button that bears this text; by text, since computing every accessible name takes jsdom seconds. */
export const press = (words: string): void => {
  const button = screen.getAllByText(words).find((found) => found.closest('button') !== null)
  if (button === undefined) throw new Error(`no button says ${words}`)
  fireEvent.click(button)
}

/** Strikes a key where the focus is. */
export const strike = (key: string): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key })
}

/** The ticket's page is there. */
export const seeTicket = (said: string): Promise<HTMLElement> => screen.findByText(said, { selector: 'h2' })

/** Opens an antd drop-down and picks an option of it. */
export const choose = async (label: string, option: string | RegExp): Promise<void> => {
  fireEvent.mouseDown(screen.getByLabelText(label))
  const items = await screen.findAllByText(option, { selector: '.ant-select-item-option-content' })
  const item = items.at(-1)
  if (item === undefined) throw new Error(`no option ${option}`)
  await act(async () => {
    fireEvent.click(item)
  })
}

export { fireEvent, screen, waitFor, within }
