import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { CallBar } from '@/src/components/call-bar'
import { Icon } from '@/src/components/icon'
import { Tap } from '@/src/components/tap'
import { openPage } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { greet, useSession } from '@/src/services/session'

/** The official hotline as the server knows it. Where it isn't known, no number is made up. */
export function Hotline() {
  useEffect(() => void greet(), [])
  const hotline = useSession((session) => session.hello?.hotline)
  if (!hotline) return <View className="t-small">要打电话的话，官方热线印在包装箱和说明书上。</View>
  return (
    <View>
      <CallBar phone={hotline.number} note={`${hotline.number} · ${unbroken(hotline.hours)}`} />
      <Tap className="row t-small" onTap={() => openPage(pages.busy)}>
        <View className="spring">只有这一个号，网上搜到的 400 别拨。看忙不忙、让我们打给您</View>
        <Icon name="forward" />
      </Tap>
    </View>
  )
}

/** A line may break behind a dash, but hours that fall apart are read wrong; U+2060 joins them. */
const unbroken = (hours: string): string => hours.replace(/–/g, '–\u2060')
