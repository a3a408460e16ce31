import { View } from '@tarojs/components'
import { type PartView, partGet } from '@/contract/customer/part'
import { sayMoney } from '@/domain/format/money'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Choice, ChoiceMany } from '@/src/components/choice'
import { Field } from '@/src/components/field'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Problem } from '@/src/components/problem'
import { Empty, ErrorState, Offline, Skeleton } from '@/src/components/state'
import { goBackOr, usePageQuery } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { useLive } from '@/src/services/use-live'
import { readQuantity } from './order-draft'
import { useOrder } from './use-order'
import { Where } from './where'

/** Parts without a visit: to be fetched or sent home, paid on the spot. */
export default function OrderPage() {
  const { id = '', model } = usePageQuery()
  const found = useLive({ endpoint: partGet, request: { partId: id }, name: `parts.part.${id}` })
  if (found.data !== undefined) return <Order part={found.data} model={model ?? null} />
  const { failure } = found
  return (
    <Page>
      {failure === undefined ? (
        <Skeleton />
      ) : failure.why === 'refused' ? (
        <Empty
          icon="box"
          title="没有这种配件"
          note="可以从型号的图里找，也可以打官方热线问。"
          action={{ label: '按型号找', onTap: () => goBackOr(pages.parts) }}
        />
      ) : (
        <ErrorState message={failure.message} onRetry={() => void found.refresh()} />
      )}
      <Hotline />
    </Page>
  )
}

function Order({ part, model }: { part: PartView; model: string | null }) {
  const order = useOrder(part, model)
  const { draft, problems, change, send, busy, refusal } = order
  const totalFen = (readQuantity(draft.quantity) ?? 1) * part.priceFen
  return (
    <Page
      action={
        <Button busy={busy} onTap={() => void send()}>
          下单，一共 {sayMoney(totalFen)}
        </Button>
      }
    >
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          订 {part.name}
        </View>
        <View className="t-small">
          一个 {sayMoney(part.priceFen)}，照价目表。{model === null ? '' : `装在 ${model} 上。`}
          现在不用付钱，拿到再付。
        </View>
      </View>
      <Offline note="写的都会留着，连上网再下单。" />
      <Problem words={problems.fit} />
      <Field
        kind="number"
        label="几个"
        value={draft.quantity}
        maxLength={6}
        onChange={(quantity) => change({ quantity })}
        error={problems.quantity}
      />
      <View className="stack stack-tight">
        <View className="t-strong">怎么拿</View>
        <Choice
          label="怎么拿"
          options={[
            { value: 'pickUp', label: '到网点取', note: '备好了告诉您，取货时付' },
            { value: 'delivery', label: '寄到家', note: '收货时付，快递费到付' },
          ]}
          value={draft.way}
          onChange={(way) => change({ way })}
        />
        <Problem words={problems.way} />
      </View>
      {draft.way !== undefined && <Where partId={part.partId} order={order} />}
      <Field
        label="怎么称呼您"
        value={draft.name}
        maxLength={20}
        onChange={(name) => change({ name })}
        error={problems.name}
      />
      <Field
        kind="phone"
        label="手机号"
        hint="核对、备好了，打这个电话。"
        value={draft.phone}
        maxLength={20}
        onChange={(phone) => change({ phone })}
        error={problems.phone}
      />
      <Field
        kind="long"
        label="还想说的（选填）"
        value={draft.words}
        maxLength={200}
        onChange={(words) => change({ words })}
      />
      <Card>
        <View className="stack stack-tight">
          <View className="t-strong">谁会看到这些</View>
          <View>奥普客服用来核对；到网点取的，给那家网点；寄到家的，给快递。</View>
          <ChoiceMany
            label="同意"
            options={[{ value: 'yes', label: '同意，只用于这次订购' }]}
            value={draft.agreed ? ['yes'] : []}
            onChange={(chosen) => change({ agreed: chosen.length > 0 })}
          />
          <Problem words={problems.agreed} />
        </View>
      </Card>
      <Problem words={refusal} />
      <Hotline />
    </Page>
  )
}
