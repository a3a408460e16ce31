import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { RegionField } from '@/src/components/region-field'
import { ErrorState, Offline, Skeleton } from '@/src/components/state'
import { openPage, replacePage, usePageQuery } from '@/src/platform/navigate'
import type { Region } from '@/src/platform/region'
import { codeIn } from '../../code/code-in'
import { EnterCode } from '../../code/enter-code'
import { openCodePage, registerPage } from '../../routes'
import { OpenedView } from './opened-view'
import { useOpened } from './use-opened'

/** Where each box code leads, in whatever form it was printed. */
export default function OpenPage() {
  const code = codeIn(usePageQuery())
  return code === null ? <NoCode /> : <Code key={code} code={code} />
}

function NoCode() {
  return (
    <Page>
      <View className="t-title" role="heading" aria-level={2}>
        扫一扫，找到您那台
      </View>
      <EnterCode go="查一下" onCode={(code) => replacePage(openCodePage(code))} />
      <Card>
        <Cell
          icon="question"
          title="没有编号，或者看不清"
          note="按型号登记也行，报修不受影响"
          onTap={() => openPage(registerPage())}
        />
      </Card>
      <Hotline />
    </Page>
  )
}

function Code({ code }: { code: string }) {
  const { data, failure, ask } = useOpened(code)
  const [where, setWhere] = useState<Region>()
  if (data === undefined) {
    return (
      <Page>
        {failure ? (
          <ErrorState message={failure.message} onRetry={() => void ask(where?.code)} />
        ) : (
          <Skeleton />
        )}
        <Hotline />
      </Page>
    )
  }
  const isSure = data.item !== null
  return (
    <Page>
      <Offline note="报修可以先写，连上网再提交。" />
      <OpenedView opened={data} />
      {isSure ? (
        <RegionField
          label="在哪儿扫的（选填）"
          value={where}
          onChange={(region) => {
            setWhere(region)
            void ask(region.code)
          }}
        />
      ) : (
        <EnterCode go="再查一次" onCode={(typed) => replacePage(openCodePage(typed))} />
      )}
      {isSure && (
        <View className="t-small">说了在哪个区，能帮我们看出被人抄走的码。我们只记地区，不记您是谁。</View>
      )}
      <Hotline />
    </Page>
  )
}
