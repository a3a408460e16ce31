import { View } from '@tarojs/components'
import { Choice } from '@/src/components/choice'
import { ticketListSource } from '@/src/services/ticket-list'
import { useLive } from '@/src/services/use-live'

const SHOWN = 5
const NONE = ''

export interface WhichVisitProps {
  chosen: string | undefined
  onChoose: (ticketNo: string | undefined) => void
}

/** Which visit a complaint is about; nothing is asked where there never was one. */
export function WhichVisit({ chosen, onChoose }: WhichVisitProps) {
  const { data } = useLive(ticketListSource)
  const rows = (data?.rows ?? []).slice(0, SHOWN)
  if (rows.length === 0) return null
  const options = [
    ...rows.map(({ ticketNo, title }) => ({ value: ticketNo, label: title, note: `工单 ${ticketNo}` })),
    { value: NONE, label: '和上门没关系' },
  ]
  return (
    <View className="stack stack-tight">
      <View className="t-strong">说的是哪一次（选填）</View>
      <Choice
        label="说的是哪一次"
        options={options}
        value={chosen ?? NONE}
        onChange={(value) => onChoose(value === NONE ? undefined : value)}
      />
    </View>
  )
}
