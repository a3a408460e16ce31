import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { DoorCodes } from '@/contract/staff/technician'
import { doorCodeAt } from '@/domain/field/door-code'
import { Card } from '@/src/components/card'
import './door-code.css'

const tickMs = 5_000

/** What is read to the customer before the door is opened; it turns by itself, with no net. */
export function DoorCode({ codes, offsetMs }: { codes: DoorCodes; offsetMs: number }) {
  const [now, setNow] = useState(() => Date.now() + offsetMs)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now() + offsetMs), tickMs)
    return () => clearInterval(timer)
  }, [offsetMs])
  const code = doorCodeAt(codes, now)
  return (
    <Card>
      <View className="door">
        <View className="t-small">到门口报这 6 位数字，客户手机上是一样的</View>
        {code === null ? (
          <View>今天的数字还没取到，连上网就有。先请客户打网点电话核对工号。</View>
        ) : (
          <View className="door-digits" aria-label={`门口的数字 ${[...code].join(' ')}`}>
            {code.slice(0, 3)} {code.slice(3)}
          </View>
        )}
      </View>
    </Card>
  )
}
