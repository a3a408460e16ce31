import { useState } from 'react'
import type { FieldPart } from '@/domain/field/action'
import { Button } from '@/src/components/button'
import { Field } from '@/src/components/field'
import { Sheet } from '@/src/components/sheet'

interface AddPartProps {
  onAdd: (part: FieldPart) => void
  onClose: () => void
}

export function AddPart({ onAdd, onClose }: AddPartProps) {
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
