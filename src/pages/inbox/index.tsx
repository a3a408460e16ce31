import { View } from '@tarojs/components'
import type { InboxMessage } from '@/contract/notice/inbox'
import { AsOf } from '@/src/components/as-of'
import { Button } from '@/src/components/button'
import { useFirstView } from '@/src/components/first-view'
import { Page } from '@/src/components/page'
import { Empty, ErrorState, Skeleton } from '@/src/components/state'
import { toast } from '@/src/components/toast'
import { openPage } from '@/src/platform/navigate'
import { ticketPage } from '@/src/routes'
import { inboxSource, listMessages, markRead, noteUnread } from '@/src/services/inbox'
import { useLive } from '@/src/services/use-live'
import { useMore } from '@/src/services/use-more'
import { Message } from './message'
import './index.css'

/** Every notice there was, whatever WeChat did with it. */
export default function InboxPage() {
  const inbox = useLive({ ...inboxSource, everyMs: 20_000, onAnswer: ({ unread }) => noteUnread(unread) })
  const older = useMore(
    inbox.data?.next,
    async (cursor) => {
      const outcome = await listMessages(cursor)
      return outcome.ok
        ? { ok: true, data: { items: outcome.data.messages, next: outcome.data.next } }
        : outcome
    },
    toast,
  )

  const messages = useFirstView([...(inbox.data?.messages ?? []), ...older.items], 10)
  const { data } = inbox
  if (data === undefined) {
    return (
      <Page>
        {inbox.failure ? (
          <ErrorState message={inbox.failure.message} onRetry={() => void inbox.refresh()} />
        ) : (
          <Skeleton />
        )}
      </Page>
    )
  }

  const open = (message: InboxMessage) => {
    if (!message.read) {
      inbox.put({
        ...data,
        messages: data.messages.map((one) => (one === message ? { ...one, read: true } : one)),
      })
      void markRead([message.messageId])
    }
    openPage(message.page ?? ticketPage(message.ticketNo))
  }
  const readAll = () => {
    inbox.put({ ...data, unread: 0, messages: data.messages.map((one) => ({ ...one, read: true })) })
    void markRead()
  }

  return (
    <Page>
      <AsOf failure={inbox.failure} at={inbox.at} onRetry={() => void inbox.refresh()} />
      {messages.length === 0 && (
        <Empty icon="message" title="还没有消息" note="受理、派师傅、上门、完工，都会在这里告诉您。" />
      )}
      {messages.map((message) => (
        <Message key={message.messageId} message={message} onTap={() => open(message)} />
      ))}
      <View>
        {data.unread > 0 && (
          <Button kind="plain" onTap={readAll}>
            全部标成看过
          </Button>
        )}
        {older.hasMore && (
          <Button kind="quiet" busy={older.busy} onTap={older.load}>
            看更早的
          </Button>
        )}
      </View>
    </Page>
  )
}
