import { View } from '@tarojs/components'
import { useState } from 'react'
import { outletList } from '@/contract/customer/outlet'
import { lineLabel, type Product } from '@/contract/ticket/report'
import { AsOf } from '@/src/components/as-of'
import { Button } from '@/src/components/button'
import { Choice } from '@/src/components/choice'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { RegionField } from '@/src/components/region-field'
import { Empty, ErrorState, Offline, Skeleton } from '@/src/components/state'
import { openPage } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { useLive } from '@/src/services/use-live'
import { OutletCard } from './outlet-card'
import { useWhere, type Where } from './use-where'

type Line = Product['line']

const lines: readonly Line[] = ['heater', 'cooler', 'ventilator', 'freshAir', 'towelRack']

/** Outlets, the nearest first. */
export default function OutletListPage() {
  const { where, problem, busy, choose, locate } = useWhere()
  const [line, setLine] = useState<Line>()
  const region = where.from === 'region' ? where.region : undefined
  return (
    <Page>
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          附近哪里能修
        </View>
        <View className="t-small">不用跑也行：在线报修，师傅上门。</View>
      </View>
      <Offline note="下面是上次看到的。" />
      <RegionField label="在哪里" value={region} onChange={choose} error={problem} />
      <Button kind="quiet" icon="pin" busy={busy} onTap={() => void locate()}>
        {where.from === 'phone' ? '已按您的位置排好' : '按我现在的位置排'}
      </Button>
      <View className="stack stack-tight">
        <View className="t-strong">修哪一件（选填）</View>
        <Choice
          label="修哪一件"
          options={lines.map((value) => ({ value, label: lineLabel[value] }))}
          value={line}
          onChange={(next) => setLine(next === line ? undefined : next)}
          columns={2}
        />
      </View>
      <Found key={JSON.stringify([where, line])} where={where} line={line} />
      <Hotline />
    </Page>
  )
}

function Found({ where, line }: { where: Where; line: Line | undefined }) {
  const request = {
    ...(where.from === 'region' ? { divisionCode: where.region.code } : {}),
    ...(where.from === 'phone' ? { at: where.at } : {}),
    ...(line === undefined ? {} : { line }),
  }
  const place = where.from === 'region' ? where.region.code : where.from
  const list = useLive({ endpoint: outletList, request, name: `outlets.${place}.${line ?? ''}` })
  const { data, failure } = list
  if (data === undefined) {
    return failure ? (
      <ErrorState message={failure.message} onRetry={() => void list.refresh()} />
    ) : (
      <Skeleton />
    )
  }
  if (data.outlets.length === 0) {
    return (
      <Empty
        icon="pin"
        title="没有能修这一件的网点"
        note="照样可以报修，会派最近的师傅上门。"
        action={{ label: '在线报修', onTap: () => openPage(pages.symptom) }}
      />
    )
  }
  return (
    <>
      <AsOf failure={failure} at={list.at} onRetry={() => void list.refresh()} />
      <View className="t-small" role="status">
        {where.from === 'nowhere'
          ? `一共 ${data.outlets.length} 家`
          : `${data.outlets.length} 家，近的在前，是直线距离`}
      </View>
      {data.outlets.map((outlet) => (
        <OutletCard key={outlet.outletId} outlet={outlet} />
      ))}
    </>
  )
}
