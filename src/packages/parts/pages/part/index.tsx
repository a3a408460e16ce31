import { View } from '@tarojs/components'
import { type PartView, partGet } from '@/contract/customer/part'
import { sayMoney } from '@/domain/format/money'
import { AsOf } from '@/src/components/as-of'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Empty, ErrorState, Skeleton } from '@/src/components/state'
import { pricePage } from '@/src/packages/prices/routes'
import { goBackOr, openPage, usePageQuery } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { useLive } from '@/src/services/use-live'
import { checkPage, modelPage, orderPage, partPage } from '../../routes'
import { Fit } from './fit'
import { Nearby } from './nearby'

/** One part: what it costs, where it belongs, and the ways to get it. */
export default function PartPage() {
  const { id = '', model } = usePageQuery()
  const found = useLive({ endpoint: partGet, request: { partId: id }, name: `parts.part.${id}` })
  const { data, failure } = found
  const isUnknown = failure?.code === 'PART_UNKNOWN' || failure?.code === 'BAD_REQUEST'
  return (
    <Page
      {...(data !== undefined && {
        action: (
          <Button onTap={() => openPage(orderPage(data.replacedBy?.partId ?? id, model))}>订这个配件</Button>
        ),
      })}
    >
      <AsOf failure={failure} at={found.at} onRetry={() => void found.refresh()} />
      {data !== undefined && <Part part={data} model={model} />}
      {data === undefined && failure === undefined && <Skeleton />}
      {data === undefined && failure !== undefined && !isUnknown && (
        <ErrorState message={failure.message} onRetry={() => void found.refresh()} />
      )}
      {data === undefined && isUnknown && (
        <Empty
          icon="box"
          title="没有这种配件"
          note="可以从型号的图里找，也可以打官方热线问。"
          action={{ label: '按型号找', onTap: () => goBackOr(pages.parts) }}
        />
      )}
      <Hotline />
    </Page>
  )
}

function Part({ part, model }: { part: PartView; model: string | undefined }) {
  const { partId, name, priceFen, priceEntry, fittingFen, fittingEntry, selfFit, outletSwap, models } = part
  return (
    <>
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          {name}
        </View>
        <View className="t-figure whole">{sayMoney(priceFen)}</View>
        <View className="t-small">一个的价。保修期内请师傅换，配件和上门都不收费。</View>
      </View>
      <Fit part={part} model={model} />
      <Card>
        <Cell
          title="配件价"
          note="看价目表里的这一条"
          value={<View className="whole">{sayMoney(priceFen)}</View>}
          onTap={() => openPage(pricePage(priceEntry))}
        />
        <Cell
          title={selfFit ? '想请师傅换' : '师傅上门更换'}
          note="过了保修期才收"
          value={<View className="whole">{sayMoney(fittingFen)}</View>}
          onTap={() => openPage(pricePage(fittingEntry))}
        />
      </Card>
      <Card>
        <View className="t-section">怎么拿到</View>
        {selfFit ? (
          <View>可以自己换，不用工具，也不用碰电线。</View>
        ) : (
          <View>要断电、拆开机器，请师傅来换。自己买了备着也可以。</View>
        )}
        <Cell
          icon="box"
          title="订一个"
          note="寄到家，或者到网点取，拿到再付"
          onTap={() => openPage(orderPage(part.replacedBy?.partId ?? partId, model))}
        />
        {outletSwap && (
          <Cell
            icon="shield"
            title="保修期内：拿到网点换"
            note="关空气开关、等灯凉透，取下来带去，当场换新的，不收费。灯炸了别碰，请报修。"
          />
        )}
        {!selfFit && (
          <Cell
            icon="wrench"
            title="请师傅带来换"
            note="报修时选哪里不对，师傅带着配件上门"
            onTap={() => openPage(pages.symptom)}
          />
        )}
      </Card>
      <Nearby partId={part.replacedBy?.partId ?? partId} />
      <Card>
        <View className="t-section">用在这些型号</View>
        {models.map((one) => (
          <Cell
            key={one.model}
            title={one.model}
            note={`${one.name}${one.installed > 1 ? `，一台用 ${one.installed} 个` : ''}`}
            onTap={() => openPage(modelPage(one.model))}
          />
        ))}
      </Card>
      {part.replacedBy !== null && (
        <Button kind="quiet" onTap={() => openPage(partPage(part.replacedBy?.partId ?? partId, model))}>
          看代替它的：{part.replacedBy.name}
        </Button>
      )}
      <Button kind="quiet" icon="shield" onTap={() => openPage(checkPage(model))}>
        手里有一个，验真假
      </Button>
    </>
  )
}
