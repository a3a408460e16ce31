import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PackedPart } from '@/contract/staff/technician'
import { addDays, chinaDay } from '@/domain/time/china'
import { sayFullDay } from '@/domain/time/say'
import { Button } from '@/src/components/button'
import { Choice } from '@/src/components/choice'
import { Field } from '@/src/components/field'
import { toast } from '@/src/components/toast'
import { goBack } from '@/src/platform/navigate'
import { sayReady } from '../../parts/say-stock'
import { type OpenVisit, useVisit } from '../../parts/use-visit'
import { VisitPage } from '../../parts/visit-page'

const waits = [1, 2, 3, 5, 7, 14] as const

/** None of the model's own parts: it is written by hand. */
const BY_HAND = 'byHand'
/** As soon as the supply has it. */
const BY_SUPPLY = 'bySupply'

/** The part isn't in the car: what is needed, how many, and by when; the outlet is asked for it. */
export default function PartPage() {
  const open = useVisit()
  return open === undefined ? <VisitPage open={open}>{() => null}</VisitPage> : <Part open={open} />
}

function Part({ open }: { open: OpenVisit }) {
  const { act, now, visit } = open
  const { stock } = visit
  const [picked, setPicked] = useState<string>(stock.length === 0 ? BY_HAND : '')
  const [typed, setTyped] = useState('')
  const [count, setCount] = useState('1')
  const [days, setDays] = useState<string>('3')
  const [problem, setProblem] = useState<string>()
  const today = chinaDay(now)
  const part = stock.find(({ partId }) => partId === picked)
  const soonest = part?.readyOn ?? null
  const save = async () => {
    const quantity = Number(count)
    const partName = part?.name ?? typed.trim()
    if (picked === '') return setProblem('请选缺什么配件。')
    if (partName === '') return setProblem('请写缺什么配件。')
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > 99) return setProblem('个数请写 1 到 99。')
    const said = days === BY_SUPPLY ? (soonest ?? addDays(today, 3)) : addDays(today, Number(days))
    const expectedOn = soonest !== null && soonest > said ? soonest : said
    const of = part === undefined ? { partName } : { partName, partId: part.partId }
    if (!(await act({ type: 'awaitPart', ...of, quantity, expectedOn }))) return
    toast('记下了，网点会备货，再约客户。')
    goBack()
  }
  const pick = (value: string) => {
    setPicked(value)
    setProblem(undefined)
    const next = stock.find(({ partId }) => partId === value)
    setDays(next?.readyOn ? BY_SUPPLY : '3')
  }
  return (
    <VisitPage
      open={open}
      title="缺配件，下次再来"
      action={<Button onTap={() => void save()}>向网点要配件</Button>}
    >
      {() => (
        <>
          {stock.length > 0 && (
            <>
              <View className="t-strong">缺什么配件</View>
              <Choice
                label="缺什么配件"
                options={[
                  ...stock.map((one) => ({ value: one.partId, label: one.name, note: sayReady(one, now) })),
                  { value: BY_HAND, label: '这里面没有，手写' },
                ]}
                value={picked}
                onChange={pick}
              />
            </>
          )}
          {picked === BY_HAND && (
            <Field
              label={stock.length > 0 ? '配件的全名或型号' : '缺什么配件'}
              hint="写全名或型号，网点照着备。"
              value={typed}
              maxLength={30}
              onChange={(words) => {
                setTyped(words)
                setProblem(undefined)
              }}
            />
          )}
          <Field
            kind="number"
            label="几个"
            value={count}
            maxLength={2}
            onChange={(words) => {
              setCount(words)
              setProblem(undefined)
            }}
            error={problem}
          />
          <View className="t-strong">大概哪天能到</View>
          <Choice
            label="大概哪天能到"
            columns={2}
            options={dayOptions(part, today, now)}
            value={days}
            onChange={setDays}
          />
        </>
      )}
    </VisitPage>
  )
}

/** Of a part that is supplied: its own day, or a later one. */
const dayOptions = (part: PackedPart | undefined, today: string, now: number) => {
  const soonest = part?.readyOn ?? null
  const later = waits
    .map((wait) => ({ value: String(wait), day: addDays(today, wait) }))
    .filter(({ day }) => soonest === null || day > soonest)
    .map(({ value, day }) => ({ value, label: sayFullDay(day, now) }))
  return soonest === null
    ? later
    : [{ value: BY_SUPPLY, label: `按备货：${sayFullDay(soonest, now)}` }, ...later]
}
