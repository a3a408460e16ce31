import { View } from '@tarojs/components'
import { Icon } from '@/src/components/icon'
import { Tap } from '@/src/components/tap'
import { toast } from '@/src/components/toast'
import { dial } from '@/src/platform/dial'
import './call-bar.css'

export interface CallBarProps {
  /** Of the hotline, as it is dialled. */
  phone: string
  /** Whether it is busy now, or when it opens. */
  note?: string | undefined
}

/** The hotline, one tap away. */
export function CallBar({ phone, note }: CallBarProps) {
  const call = async () => {
    const outcome = await dial(phone)
    if (!outcome.ok && outcome.reason === 'failed') toast(`没能打开拨号。请在手机上直接拨 ${phone}`)
  }
  return (
    <Tap className="call-bar" onTap={() => void call()} label={`拨打官方热线 ${phone}`}>
      <Icon name="phone" />
      <View className="call-bar-words">
        <View className="t-strong">官方热线</View>
        {note !== undefined && <View className="t-small">{note}</View>}
      </View>
      <View className="call-bar-go">拨打</View>
    </Tap>
  )
}
