import { View } from '@tarojs/components'
import { useState } from 'react'
import { type ModelRow, partModels } from '@/contract/customer/part'
import { lineLabel } from '@/contract/ticket/report'
import { AsOf } from '@/src/components/as-of'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Field } from '@/src/components/field'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Empty, ErrorState, Skeleton } from '@/src/components/state'
import { openPage } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { useLive } from '@/src/services/use-live'
import { checkPage, modelPage } from '../../routes'
import { modelsLike } from './models-like'

/** The way in to parts: by model, by the code on a part, or by the price list. */
export default function CataloguePage() {
  const models = useLive({ endpoint: partModels, request: {}, name: 'parts.models' })
  return (
    <Page>
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          找配件
        </View>
        <View className="t-small">先找到您的型号，再看图点配件。型号印在铭牌和包装箱上。</View>
      </View>
      <Card>
        <Cell icon="shield" title="验配件真假" note="看配件上的编号" onTap={() => openPage(checkPage())} />
        <Cell icon="list" title="看价目表" note="配件价和更换费" onTap={() => openPage(pages.prices)} />
      </Card>
      <AsOf failure={models.failure} at={models.at} onRetry={() => void models.refresh()} />
      {models.data === undefined ? (
        models.failure ? (
          <ErrorState message={models.failure.message} onRetry={() => void models.refresh()} />
        ) : (
          <Skeleton />
        )
      ) : (
        <Models rows={models.data.models} />
      )}
      <Hotline />
    </Page>
  )
}

function Models({ rows }: { rows: readonly ModelRow[] }) {
  const [wanted, setWanted] = useState('')
  const found = modelsLike(rows, wanted)
  const lines = [...new Set(found.map(({ line }) => line))]
  return (
    <>
      <Field
        label="您的型号"
        hint="比如 Q360，不分大小写。"
        value={wanted}
        maxLength={30}
        onChange={setWanted}
      />
      {found.length === 0 && (
        <Empty
          icon="box"
          title="列表里没有这个型号"
          note="请对着铭牌再看一下；停产很久的型号，打官方热线帮您查。"
          action={{ label: '看全部型号', onTap: () => setWanted('') }}
        />
      )}
      {lines.map((line) => (
        <Card key={line}>
          <View className="t-section">{lineLabel[line]}</View>
          {found
            .filter((row) => row.line === line)
            .map(({ model, name, madeFrom, madeUntil }) => (
              <Cell
                key={model}
                title={model}
                note={`${name}，${madeFrom.slice(0, 4)} 年${madeUntil === null ? '起' : `到 ${madeUntil.slice(0, 4)} 年`}`}
                onTap={() => openPage(modelPage(model))}
              />
            ))}
        </Card>
      ))}
    </>
  )
}
