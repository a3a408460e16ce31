import { createSessionStore } from '@/console/lib/session'
import { MORNING } from '../builders/staff-ticket'
import { agent } from '../fake-desk'

const session = { token: 'the-token', expiresAt: MORNING + 1, staff: agent }

afterEach(() => window.sessionStorage.clear())

test('given a session, when the page is loaded again, then one is still signed in', () => {
  createSessionStore(window.sessionStorage, MORNING).begin(session)
  expect(createSessionStore(window.sessionStorage, MORNING).state()).toEqual({ kind: 'in', session })
})

test('given a session that is over, when the page is loaded again, then one signs in', () => {
  createSessionStore(window.sessionStorage, MORNING).begin(session)
  expect(createSessionStore(window.sessionStorage, MORNING + 1).state()).toEqual({ kind: 'out' })
})

test('given a session, when it lapses, then the token is gone from page and tab', () => {
  const store = createSessionStore(window.sessionStorage, MORNING)
  store.begin(session)
  store.lapse()
  expect(store.state()).toEqual({ kind: 'lapsed', staffId: agent.staffId })
  expect(store.token()).toBeNull()
  expect(window.sessionStorage).toHaveLength(0)
})

test.each(['{', '{"token":1}', 'null'])('given %p in the tab, then nobody is signed in', (stored) => {
  window.sessionStorage.setItem('console.session', stored)
  expect(createSessionStore(window.sessionStorage, MORNING).state()).toEqual({ kind: 'out' })
})
