import { View } from '@tarojs/components'
import type { InboxMessage } from '@/contract/notice/inbox'
import { sayMoment } from '@/domain/time/say'
import { Card } from '@/src/components/card'
import { serverNow } from '@/src/services/session'

export interface MessageProps {
  message: InboxMessage
  onTap: () => void
}

export function Message({ message, onTap }: MessageProps) {
  const { title, body, at, read } = message
  const when = sayMoment(at, serverNow())
  return (
    <Card onTap={onTap} label={`${read ? '' : '没看过，'}${title}，${body}，${when}`}>
      <View className="message-head">
        {!read && <View className="message-dot" aria-hidden="true" />}
        <View className={read ? 'spring' : 'spring t-strong'}>{title}</View>
        <View className="t-small">{when}</View>
      </View>
      <View className="t-small">{body}</View>
    </Card>
  )
}
