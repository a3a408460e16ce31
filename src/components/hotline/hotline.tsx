import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { CallBar } from '@/src/components/call-bar'
import { greet, useSession } from '@/src/services/session'

/** The official hotline as the server knows it. Where it isn't known, no number is made up. */
export function Hotline() {
  useEffect(() => void greet(), [])
  const hotline = useSession((session) => session.hello?.hotline)
  if (!hotline) return <View className="t-small">要打电话的话，官方热线印在包装箱和说明书上。</View>
  return <CallBar phone={hotline.number} note={`${hotline.number} · ${unbroken(hotline.hours)}`} />
}

/** A line may break behind a dash, but hours that fall apart are read wrong; U+2060 joins them. */
const unbroken = (hours: string): string => hours.replace(/–/g, '–\u2060')
