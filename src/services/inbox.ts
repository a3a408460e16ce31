import { create } from 'zustand'
import { inboxList, inboxRead } from '@/contract/customer/inbox'
import { setTabBadge } from '@/src/platform/tab-badge'
import { call, newRequestId } from './call'
import { useSession } from './session'
import type { Source } from './use-live'

/** Where the inbox stands in the tab bar. */
const inboxTab = 2

export const inboxSource: Source<typeof inboxList> = { endpoint: inboxList, request: {}, name: 'inbox' }

export const listMessages = (cursor: string) => call(inboxList, { cursor })

/** How many messages nobody has opened; shown on the tab bar by {@link showUnread}. */
export const useUnread = create<{ unread: number }>(() => ({
  unread: useSession.getState().hello?.unread ?? 0,
}))

useSession.subscribe(({ hello }, before) => {
  if (hello !== undefined && hello !== before.hello) useUnread.setState({ unread: hello.unread })
})

export const noteUnread = (unread: number): void => {
  useUnread.setState({ unread })
  showUnread()
}

/** Puts the number on the tab bar; to be asked by a tab page in view, on others WeChat refuses it. */
export const showUnread = (): void => setTabBadge(inboxTab, useUnread.getState().unread)

/** Marks these read; all of them when none is named. A failure is left alone: they stay bold until next time. */
export const markRead = async (messageIds?: string[]): Promise<void> => {
  const named = messageIds === undefined ? {} : { messageIds }
  const outcome = await call(inboxRead, { requestId: newRequestId(), ...named })
  if (outcome.ok) noteUnread(outcome.data.unread)
}
