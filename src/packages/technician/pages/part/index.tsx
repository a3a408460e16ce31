import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays, chinaDay } from '@/domain/time/china'
import { sayFullDay } from '@/domain/time/say'
import { Button } from '@/src/components/button'
import { Choice } from '@/src/components/choice'
import { Field } from '@/src/components/field'
import { toast } from '@/src/components/toast'
import { goBack } from '@/src/platform/navigate'
import { type OpenVisit, useVisit } from '../../parts/use-visit'
import { VisitPage } from '../../parts/visit-page'

const waits = [1, 2, 3, 5, 7, 14] as const

/** The part isn't in the car: what is needed, how many, and by when; the outlet is asked for it. */
export default function PartPage() {
  const open = useVisit()
  return open === undefined ? <VisitPage open={open}>{() => null}</VisitPage> : <Part open={open} />
}

function Part({ open }: { open: OpenVisit }) {
  const [partName, setPartName] = useState('')
  const [count, setCount] = useState('1')
  const [days, setDays] = useState<string>('3')
  const [problem, setProblem] = useState<string>()
  const { act, now } = open
  const today = chinaDay(now)
  const save = async () => {
    const quantity = Number(count)
    if (partName.trim() === '') return setProblem('请写缺什么配件。')
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > 99) return setProblem('个数请写 1 到 99。')
    const expectedOn = addDays(today, Number(days))
    if (!(await act({ type: 'awaitPart', partName: partName.trim(), quantity, expectedOn }))) return
    toast('记下了，网点会备货，再约客户。')
    goBack()
  }
  return (
    <VisitPage
      open={open}
      title="缺配件，下次再来"
      action={<Button onTap={() => void save()}>向网点要配件</Button>}
    >
      {() => (
        <>
          <Field
            label="缺什么配件"
            hint="写全名或型号，网点照着备。"
            value={partName}
            maxLength={30}
            onChange={(typed) => {
              setPartName(typed)
              setProblem(undefined)
            }}
            error={problem}
          />
          <Field kind="number" label="几个" value={count} maxLength={2} onChange={setCount} />
          <View className="t-strong">大概哪天能到</View>
          <Choice
            label="大概哪天能到"
            columns={2}
            options={waits.map((wait) => ({
              value: String(wait),
              label: sayFullDay(addDays(today, wait), now),
            }))}
            value={days}
            onChange={setDays}
          />
        </>
      )}
    </VisitPage>
  )
}
