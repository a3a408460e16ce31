import { View } from '@tarojs/components'
import { useState } from 'react'
import { sayMoney } from '@/domain/format/money'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Icon } from '@/src/components/icon'
import { Tap } from '@/src/components/tap'
import { goBack } from '@/src/platform/navigate'
import { totalOf } from '../../parts/money'
import { type OpenVisit, useVisit } from '../../parts/use-visit'
import { VisitPage } from '../../parts/visit-page'
import { AddFee, AddPart } from './add-line'
import { AskCustomer } from './ask-customer'
import './fees.css'

/** What was put in and what it costs; above what was agreed nothing is entered before the customer's yes. */
export default function FeesPage() {
  const open = useVisit()
  return (
    <VisitPage open={open} title="配件和收费" action={<Button onTap={() => goBack()}>记好了</Button>}>
      {(visit) => <Fees open={visit} />}
    </VisitPage>
  )
}

function Fees({ open }: { open: OpenVisit }) {
  const [adding, setAdding] = useState<'fee' | 'part'>()
  const { visit, draft, changeDraft } = open
  const { fees, parts } = draft
  const totalFen = totalOf(fees)
  const capFen = visit.capFen ?? 0
  const listed = visit.prices.filter((price) => !fees.some(({ name }) => name === price.name))
  return (
    <>
      <Card>
        <View className="t-strong">收费</View>
        {fees.map((fee) => (
          <Line
            key={fee.name}
            title={fee.name}
            value={sayMoney(fee.amountFen)}
            onRemove={() =>
              changeDraft((now) => ({ fees: now.fees.filter(({ name }) => name !== fee.name) }))
            }
          />
        ))}
        {listed.map((price) => (
          <Cell
            key={price.name}
            icon="plus"
            title={price.name}
            note="价目表上的"
            value={sayMoney(price.amountFen)}
            onTap={() => changeDraft((now) => ({ fees: [...now.fees, price] }))}
          />
        ))}
        <Cell icon="plus" title="别的费用" note="配件钱、材料钱" onTap={() => setAdding('fee')} />
        <Cell
          title="一共"
          note={`说好最多 ${sayMoney(capFen)}`}
          value={<View className="t-strong">{sayMoney(totalFen)}</View>}
        />
      </Card>
      <AskCustomer open={open} totalFen={totalFen} />
      <Card>
        <View className="t-strong">换上的配件</View>
        {parts.map((part) => (
          <Line
            key={part.name}
            title={part.name}
            value={`${part.quantity} 个`}
            onRemove={() =>
              changeDraft((now) => ({ parts: now.parts.filter(({ name }) => name !== part.name) }))
            }
          />
        ))}
        <Cell icon="plus" title="加一个配件" onTap={() => setAdding('part')} />
      </Card>
      {adding === 'fee' && (
        <AddFee
          taken={fees.map(({ name }) => name)}
          onAdd={(fee) => changeDraft((now) => ({ fees: [...now.fees, fee] }))}
          onClose={() => setAdding(undefined)}
        />
      )}
      {adding === 'part' && (
        <AddPart
          onAdd={(part) =>
            changeDraft((now) => ({
              parts: [...now.parts.filter(({ name }) => name !== part.name), part],
            }))
          }
          onClose={() => setAdding(undefined)}
        />
      )}
    </>
  )
}

function Line({ title, value, onRemove }: { title: string; value: string; onRemove: () => void }) {
  return (
    <View className="row">
      <View className="spring">
        <Cell title={title} value={value} />
      </View>
      <Tap className="fee-bin" onTap={onRemove} label={`去掉${title}`}>
        <Icon name="bin" />
      </Tap>
    </View>
  )
}
