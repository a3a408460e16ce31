import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PackedPart } from '@/contract/staff/technician'
import type { FieldPart } from '@/domain/field/action'
import { Button } from '@/src/components/button'
import { Cell } from '@/src/components/cell'
import { Field } from '@/src/components/field'
import { Sheet } from '@/src/components/sheet'
import { sayWhere } from '../../parts/say-stock'

interface AddPartProps {
  /** The parts of this very model; empty where it isn't known. */
  stock: readonly PackedPart[]
  onAdd: (part: FieldPart) => void
  onClose: () => void
}

/** What was put in: picked from the model's own parts, so that it leaves the shelf, or written by hand. */
export function AddPart({ stock, onAdd, onClose }: AddPartProps) {
  const [picked, setPicked] = useState<PackedPart | 'byHand' | undefined>(
    stock.length === 0 ? 'byHand' : undefined,
  )
  const [name, setName] = useState('')
  const [count, setCount] = useState('1')
  const [problem, setProblem] = useState<string>()
  if (picked === undefined) {
    return (
      <Sheet open title="换上的配件" onClose={onClose}>
        {nearestFirst(stock).map((part) => (
          <Cell
            key={part.partId}
            icon="plus"
            title={part.name}
            note={sayWhere(part)}
            onTap={() => setPicked(part)}
          />
        ))}
        <Cell
          icon="plus"
          title="这里面没有，手写"
          note="手写的不记库存，请回网点说一声"
          onTap={() => setPicked('byHand')}
        />
      </Sheet>
    )
  }
  const part = picked === 'byHand' ? undefined : picked
  const add = () => {
    const quantity = Number(count)
    if (part === undefined && name.trim() === '') return setProblem('请写是什么配件。')
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > 99) return setProblem('个数请写 1 到 99。')
    onAdd(
      part === undefined
        ? { name: name.trim(), quantity }
        : { name: part.name, quantity, partId: part.partId },
    )
    onClose()
  }
  return (
    <Sheet open title="换上的配件" onClose={onClose} action={<Button onTap={add}>加上</Button>}>
      {part === undefined ? (
        <Field label="什么配件" value={name} maxLength={30} onChange={setName} />
      ) : (
        <View>
          <View className="t-strong">{part.name}</View>
          <View className="t-small">{sayWhere(part)}</View>
        </View>
      )}
      <Field kind="number" label="几个" value={count} maxLength={2} onChange={setCount} error={problem} />
    </Sheet>
  )
}

/** What is kept for this visit or lies in the van is what was put in, mostly. */
const nearestFirst = (stock: readonly PackedPart[]): PackedPart[] =>
  [...stock].sort((a, b) => b.kept + b.inVan - (a.kept + a.inVan))
