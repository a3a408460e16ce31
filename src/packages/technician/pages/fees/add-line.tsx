import { useState } from 'react'
import type { FieldFee, FieldPart } from '@/domain/field/action'
import { Button } from '@/src/components/button'
import { Field } from '@/src/components/field'
import { Sheet } from '@/src/components/sheet'
import { readFen } from '../../parts/money'

interface AddProps<Line> {
  onAdd: (line: Line) => void
  onClose: () => void
}

export function AddFee({ taken, onAdd, onClose }: AddProps<FieldFee> & { taken: readonly string[] }) {
  const [name, setName] = useState('')
  const [amount, setAmount] = useState('')
  const [problem, setProblem] = useState<string>()
  const add = () => {
    const amountFen = readFen(amount)
    if (name.trim() === '') return setProblem('请写这笔钱是做什么的。')
    if (taken.includes(name.trim())) return setProblem('这一项已经有了，名字改一下。')
    if (amountFen === null) return setProblem('请写多少钱，比如 60 或 60.5。')
    onAdd({ name: name.trim(), amountFen })
    onClose()
  }
  return (
    <Sheet open title="别的费用" onClose={onClose} action={<Button onTap={add}>加上</Button>}>
      <Field label="做什么的" value={name} maxLength={30} onChange={setName} />
      <Field
        label="多少钱（元）"
        value={amount}
        maxLength={8}
        onChange={(typed) => {
          setAmount(typed)
          setProblem(undefined)
        }}
        error={problem}
      />
    </Sheet>
  )
}

export function AddPart({ onAdd, onClose }: AddProps<FieldPart>) {
  const [name, setName] = useState('')
  const [count, setCount] = useState('1')
  const [problem, setProblem] = useState<string>()
  const add = () => {
    const quantity = Number(count)
    if (name.trim() === '') return setProblem('请写是什么配件。')
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > 99) return setProblem('个数请写 1 到 99。')
    onAdd({ name: name.trim(), quantity })
    onClose()
  }
  return (
    <Sheet open title="换上的配件" onClose={onClose} action={<Button onTap={add}>加上</Button>}>
      <Field label="什么配件" value={name} maxLength={30} onChange={setName} />
      <Field kind="number" label="几个" value={count} maxLength={2} onChange={setCount} error={problem} />
    </Sheet>
  )
}
