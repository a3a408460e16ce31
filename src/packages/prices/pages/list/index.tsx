import { View } from '@tarojs/components'
import { useState } from 'react'
import { type PublishedList, priceList } from '@/contract/customer/price'
import { sayFullDay } from '@/domain/time/say'
import { AsOf } from '@/src/components/as-of'
import { Card } from '@/src/components/card'
import { Field } from '@/src/components/field'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Empty, ErrorState, Skeleton } from '@/src/components/state'
import { usePageQuery } from '@/src/platform/navigate'
import { serverNow } from '@/src/services/session'
import { useLive } from '@/src/services/use-live'
import { findParts } from './find-parts'
import { PartPrices } from './part-prices'
import { Pointed } from './pointed'
import { PriceRow } from './price-row'

/** Everything that may be charged, in its version; a fee line leads here by `?entry=`. */
export default function PriceListPage() {
  const { division, entry } = usePageQuery()
  const request = /^[1-9]\d{5}$/.test(division ?? '') ? { divisionCode: division } : {}
  const list = useLive({ endpoint: priceList, request, name: `prices.${request.divisionCode ?? ''}` })
  if (list.data === undefined) {
    return (
      <Page>
        {list.failure ? (
          <ErrorState message={list.failure.message} onRetry={() => void list.refresh()} />
        ) : (
          <Skeleton />
        )}
        <Hotline />
      </Page>
    )
  }
  return (
    <Page>
      <AsOf failure={list.failure} at={list.at} onRetry={() => void list.refresh()} />
      <ListView list={list.data} entry={entry} />
      <Hotline />
    </Page>
  )
}

function ListView({ list, entry }: { list: PublishedList; entry: string | undefined }) {
  const [wanted, setWanted] = useState('')
  const { listVersion, effectiveOn, source, prices, free } = list
  const parts = findParts(list.parts, wanted)
  return (
    <>
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          修理和配件的价
        </View>
        <View className="t-small">
          {listVersion} 版，{sayFullDay(effectiveOn, serverNow())}起。{source}，网点和师傅都不能多收。
        </View>
      </View>
      {entry !== undefined && <Pointed list={list} entry={entry} />}
      <Card tone="good">
        <View className="stack stack-tight">
          <View className="t-strong">不收费的</View>
          {free.map((words) => (
            <View key={words}>{words}</View>
          ))}
        </View>
      </Card>
      <Card>
        <View className="t-strong">上门</View>
        {prices.map((price) => (
          <PriceRow key={price.entry} {...price} />
        ))}
      </Card>
      <Field
        label="找配件"
        hint="写配件名，或者铭牌上的型号。"
        value={wanted}
        maxLength={30}
        onChange={setWanted}
      />
      <View className="t-small" role="status">
        {wanted.trim() === '' ? `一共 ${parts.length} 种配件` : `找到 ${parts.length} 种`}
      </View>
      {parts.length === 0 ? (
        <Empty icon="box" title="没找到这种配件" note="换个叫法试试，或者打官方热线问。" />
      ) : (
        parts.map((part) => <PartPrices key={part.partId} part={part} />)
      )}
    </>
  )
}
