import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ApartLine } from '@/contract/staff/technician'
import { sayMoney } from '@/domain/format/money'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Icon } from '@/src/components/icon'
import { Tap } from '@/src/components/tap'
import { goBack } from '@/src/platform/navigate'
import { sayFee, withApart, withOneMore, without } from '../../parts/bill'
import { totalOf } from '../../parts/money'
import { type OpenVisit, useVisit } from '../../parts/use-visit'
import { VisitPage } from '../../parts/visit-page'
import { ApartFee, FromList } from './add-fee'
import { AddPart } from './add-part'
import { AskCustomer } from './ask-customer'
import './fees.css'

/** What most visits come to stands open: the look, and the least that a repair costs. */
const QUICK = 2

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
  const [apart, setApart] = useState<ApartLine>()
  const { visit, draft, changeDraft } = open
  const { fees, parts } = draft
  const totalFen = totalOf(fees)
  const capFen = visit.capFen ?? 0
  const quick = visit.prices.slice(0, QUICK).filter(({ entry }) => !fees.some((fee) => fee.entry === entry))
  return (
    <>
      <Card>
        <View className="t-strong">收费</View>
        {fees.map((fee) => (
          <Line
            key={fee.entry ?? fee.name}
            title={sayFee(fee)}
            value={sayMoney(fee.amountFen)}
            onRemove={() => changeDraft((now) => ({ fees: without(now.fees, fee) }))}
          />
        ))}
        {quick.map((price) => (
          <Cell
            key={price.name}
            icon="plus"
            title={price.name}
            note="价目表上的"
            value={sayMoney(price.amountFen)}
            onTap={() => changeDraft((now) => ({ fees: withOneMore(now.fees, price) }))}
          />
        ))}
        <Cell
          icon="plus"
          title="从价目表里加"
          note="配件、更换。同一项再点一次就是两个"
          onTap={() => setAdding('fee')}
        />
        {visit.apart.map((line) => (
          <Cell
            key={line.entry}
            icon="plus"
            title={line.name}
            note={line.asked ? '没有公布的价，客户同意才收' : '按电话里说好的收'}
            onTap={() => setApart(line)}
          />
        ))}
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
        <FromList
          prices={visit.prices}
          onAdd={(price) => changeDraft((now) => ({ fees: withOneMore(now.fees, price) }))}
          onClose={() => setAdding(undefined)}
        />
      )}
      {apart !== undefined && (
        <ApartFee
          line={apart}
          onAdd={(amountFen) => changeDraft((now) => ({ fees: withApart(now.fees, apart, amountFen) }))}
          onClose={() => setApart(undefined)}
        />
      )}
      {adding === 'part' && (
        <AddPart
          stock={visit.stock}
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
