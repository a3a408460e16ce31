import { View } from '@tarojs/components'
import { useState } from 'react'
import { type ModelParts, partModel } from '@/contract/customer/part'
import { sayMoney } from '@/domain/format/money'
import { AsOf } from '@/src/components/as-of'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Empty, ErrorState, Skeleton } from '@/src/components/state'
import { goBackOr, openPage, usePageQuery } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { useLive } from '@/src/services/use-live'
import { Exploded } from '../../drawings/exploded'
import { checkPage, partPage } from '../../routes'

/** A model taken apart: its drawing, and the same parts as a list. */
export default function ModelPage() {
  const { model = '' } = usePageQuery()
  const found = useLive({ endpoint: partModel, request: { model }, name: `parts.model.${model}` })
  const { data, failure } = found
  return (
    <Page {...(data === undefined ? {} : { title: `${data.model} 的配件` })}>
      <AsOf failure={failure} at={found.at} onRetry={() => void found.refresh()} />
      {data !== undefined && <Parts found={data} />}
      {data === undefined && failure === undefined && <Skeleton />}
      {data === undefined && failure !== undefined && failure.code !== 'MODEL_UNKNOWN' && (
        <ErrorState message={failure.message} onRetry={() => void found.refresh()} />
      )}
      {data === undefined && (failure?.code === 'MODEL_UNKNOWN' || failure?.code === 'BAD_REQUEST') && (
        <Empty
          icon="box"
          title={`没有 ${model} 这个型号`}
          note="请对着铭牌再看一下，也可以从列表里选。"
          action={{ label: '看全部型号', onTap: () => goBackOr(pages.parts) }}
        />
      )}
      <Hotline />
    </Page>
  )
}

function Parts({ found }: { found: ModelParts }) {
  const [chosen, setChosen] = useState<number>()
  const { model, name, powerW, parts, drawing, askedFor } = found
  const looked = parts.find(({ no }) => no === chosen)
  return (
    <>
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          {model} {name}
        </View>
        <View className="t-small">
          {askedFor === null ? '' : `没有 ${askedFor}，给您看最像的 ${model}，请核对铭牌。`}
          额定 {powerW} 瓦。{drawing === 'towelRack' ? '' : '从上到下，是从吊顶里到房间里。'}
        </View>
      </View>
      <Card>
        <Exploded drawing={drawing} parts={parts} chosen={chosen} onChoose={setChosen} />
        <View role="status">
          {looked === undefined ? (
            <View className="t-small">图是示意。点图上的数字，或者看下面的列表。</View>
          ) : (
            <Cell
              title={`${looked.no} 号 ${looked.name}`}
              note={noteOf(looked)}
              value={<View className="whole">{sayMoney(looked.priceFen)}</View>}
              onTap={() => openPage(partPage(looked.partId, model))}
            />
          )}
        </View>
      </Card>
      <Card>
        <View className="t-section">全部配件</View>
        {parts.map((part) => (
          <Cell
            key={part.no}
            title={`${part.no} 号 ${part.name}`}
            note={noteOf(part)}
            value={<View className="whole">{sayMoney(part.priceFen)}</View>}
            onTap={() => openPage(partPage(part.partId, model))}
          />
        ))}
        <View className="t-small">价钱是一个的。要在电箱断了电、由师傅换的，没标"可以自己换"。</View>
      </Card>
      <Button kind="quiet" icon="shield" onTap={() => openPage(checkPage(model))}>
        验配件真假
      </Button>
    </>
  )
}

const noteOf = ({ installed, selfFit, replacedBy }: ModelParts['parts'][number]): string =>
  [
    installed > 1 ? `这台用 ${installed} 个` : '',
    selfFit ? '可以自己换' : '请师傅换',
    replacedBy === null ? '' : '已停产，有代替的',
  ]
    .filter(Boolean)
    .join('，')
