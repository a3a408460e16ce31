import { View } from '@tarojs/components'
import type { HelpingView, helpingEnd } from '@/contract/customer/helping'
import type { ResponseOf } from '@/contract/endpoint'
import { chinaDay } from '@/domain/time/china'
import { sayFullDay } from '@/domain/time/say'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { ask } from '@/src/components/dialog'
import { toast } from '@/src/components/toast'
import { useIntent } from '@/src/services/call'
import { endHelping } from '@/src/services/helping'
import { serverNow } from '@/src/services/session'

type Family = ResponseOf<typeof helpingEnd>

export interface PeopleProps {
  title: string
  empty: string
  people: readonly HelpingView[]
  onChange: (family: Family) => void
  onOpen?: (helpingId: string) => void
}

/** One side of it: who, since when, and a way to end it. */
export function People({ title, empty, people, onChange, onOpen }: PeopleProps) {
  const run = useIntent<Family>()
  const end = async ({ helpingId, name }: HelpingView): Promise<void> => {
    const yes = await ask({
      title: `和${name}停止代办？`,
      body: '停了马上看不到。',
      confirm: '停止',
      cancel: '先不',
    })
    if (!yes) return
    const outcome = await run((requestId) => endHelping(requestId, helpingId))
    if (outcome === undefined) return
    if (outcome.ok) onChange(outcome.data)
    else toast(outcome.message)
  }
  return (
    <Card>
      <View className="t-section" role="heading" aria-level={2}>
        {title}
      </View>
      {people.length === 0 && <View className="t-small">{empty}</View>}
      {people.map((one) => (
        <View key={one.helpingId}>
          <Cell
            icon="person"
            title={one.name}
            note={`${sayFullDay(chinaDay(one.since), serverNow())}起${onOpen ? '，点开看工单' : ''}`}
            {...(onOpen ? { onTap: () => onOpen(one.helpingId) } : {})}
          />
          <Button kind="plain" onTap={() => void end(one)}>
            停止和{one.name}的代办
          </Button>
        </View>
      ))}
    </Card>
  )
}
