import { View } from '@tarojs/components'
import { useState } from 'react'
import { type DropIn, type OutletView, outletDropIn } from '@/contract/customer/outlet'
import { type Half, halfLabel } from '@/contract/ticket/vocabulary'
import { sayDay } from '@/domain/time/say'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Choice } from '@/src/components/choice'
import { Field } from '@/src/components/field'
import { Problem } from '@/src/components/problem'
import { call, useIntent } from '@/src/services/call'

const whats = ['换灯泡', '送来修', '买配件', '问一问'] as const

export interface DropInFormProps {
  outlet: OutletView
  now: number
  onTaken: (dropIn: DropIn) => void
}

/** A number before one goes there, so that nobody goes in vain. */
export function DropInForm({ outlet, now, onTaken }: DropInFormProps) {
  const run = useIntent<DropIn>()
  const [date, setDate] = useState<string>()
  const [half, setHalf] = useState<Half>()
  const [what, setWhat] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const days = outlet.week.filter(({ from }) => from !== null)
  if (days.length === 0) return null

  const take = async () => {
    const words = what.trim()
    if (date === undefined || half === undefined) return setProblem('请选哪天、上午还是下午去。')
    if (words === '') return setProblem('请写一下去办什么。')
    setBusy(true)
    setProblem(undefined)
    const { outletId } = outlet
    const outcome = await run((requestId) =>
      call(outletDropIn, { requestId, outletId, date, half, what: words }),
    )
    setBusy(false)
    if (outcome?.ok) onTaken(outcome.data)
    else if (outcome !== undefined) setProblem(outcome.message)
  }

  return (
    <Card>
      <View className="stack">
        <View>
          <View className="t-section" role="heading" aria-level={2}>
            自己拿过去
          </View>
          <View className="t-small">先领一个到店号，到柜台报号就行。</View>
        </View>
        <Choice
          label="哪天去"
          options={days.map((day) => ({ value: day.date, label: sayDay(day.date, now) }))}
          value={date}
          onChange={setDate}
          columns={2}
        />
        <Choice
          label="上午还是下午"
          options={(['morning', 'afternoon'] as const).map((value) => ({ value, label: halfLabel[value] }))}
          value={half}
          onChange={setHalf}
          columns={2}
        />
        <Choice
          label="去办什么"
          options={whats.map((value) => ({ value, label: value }))}
          value={whats.find((one) => one === what)}
          onChange={setWhat}
          columns={2}
        />
        <Field label="或者写一句" value={what} maxLength={60} onChange={setWhat} />
        <Problem words={problem} />
        <Button busy={busy} onTap={() => void take()}>
          领到店号
        </Button>
      </View>
    </Card>
  )
}
