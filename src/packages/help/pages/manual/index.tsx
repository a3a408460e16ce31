import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { catalogueOn } from '@/domain/catalogue/catalogue'
import { findModel } from '@/domain/catalogue/find-model'
import { type Manual, manualOf } from '@/domain/knowledge/manual'
import { chinaDay } from '@/domain/time/china'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Field } from '@/src/components/field'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Offline } from '@/src/components/state'
import { openPage, usePageQuery } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { serverNow } from '@/src/services/session'
import { articlesOf, askForNews, useNews } from '../../library/library'
import { Apart } from './apart'
import { Chapter } from './chapter'
import { useManualFile } from './use-manual-file'

/** A model's manual, in one reading order; readable without a net, and to keep as a file. */
export default function ManualPage() {
  const { model = '' } = usePageQuery()
  const articles = useNews(articlesOf)
  useEffect(() => void askForNews(), [])
  const day = chinaDay(serverNow())
  const found = model === '' ? null : findModel(model, catalogueOn(day))
  const manual = found === null ? null : manualOf(found.model, articles, day)
  if (manual === null) return <Choose asked={model} day={day} />
  return <Read manual={manual} askedFor={found?.exact === false ? model : null} />
}

function Read({ manual, askedFor }: { manual: Manual; askedFor: string | null }) {
  const { save, busy } = useManualFile(manual.model)
  const { model, name, data, drawing, parts, sections, about } = manual
  const [safety, ...others] = sections
  const warranty = others.at(-1)
  return (
    <Page
      title={`${model} 说明书`}
      action={
        <Button busy={busy} onTap={() => void save()}>
          存成文件（PDF）
        </Button>
      }
    >
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          {model} {name}
        </View>
        {askedFor !== null && (
          <View className="t-small">
            没有 {askedFor}，给您看最像的 {model}，请核对铭牌。
          </View>
        )}
        <View className="t-small">{about}</View>
      </View>
      <Offline note="说明书能看，存文件要等连上网。" />
      {safety && <Chapter section={safety} />}
      <Card>
        <View className="t-section" role="heading" aria-level={3}>
          技术数据
        </View>
        {data.map(({ label, value }) => (
          <Cell key={label} title={label} value={value} />
        ))}
      </Card>
      {others.slice(0, -1).map((section) => (
        <Chapter key={section.title} section={section} />
      ))}
      <Card>
        <View className="t-section" role="heading" aria-level={3}>
          部件的位置
        </View>
        <Apart drawing={drawing} parts={parts} />
      </Card>
      {warranty && <Chapter section={warranty} />}
      <Hotline />
    </Page>
  )
}

/** Which model: typed as on the nameplate, or from the list. */
function Choose({ asked, day }: { asked: string; day: string }) {
  const [typed, setTyped] = useState('')
  const { models } = catalogueOn(day)
  const words = typed.trim().toUpperCase()
  const shown = words === '' ? models : models.filter(({ model }) => model.includes(words))
  return (
    <Page>
      {asked !== '' && <View role="status">没找到 {asked} 的说明书。请对着铭牌核对型号，或者从下面选。</View>}
      <Field
        label="型号"
        hint="在面板侧面、遥控器背面或包装箱上，比如 E172"
        value={typed}
        onChange={setTyped}
        maxLength={30}
      />
      {shown.length === 0 ? (
        <View role="status">没有这个型号。可以打官方热线，请客服帮您找。</View>
      ) : (
        <Card>
          {shown.map(({ model, name }) => (
            <Cell
              key={model}
              title={model}
              note={name}
              onTap={() => openPage(`${pages.manual}?model=${encodeURIComponent(model)}`)}
            />
          ))}
        </Card>
      )}
      <Hotline />
    </Page>
  )
}
