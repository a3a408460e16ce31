import { View } from '@tarojs/components'
import { useState } from 'react'
import { FAKE_PICTURES, type OfficialKind, officialReport } from '@/contract/customer/official'
import type { ResponseOf } from '@/contract/endpoint'
import { Button } from '@/src/components/button'
import { Choice } from '@/src/components/choice'
import { Field } from '@/src/components/field'
import { Hotline } from '@/src/components/hotline'
import { MediaPicker } from '@/src/components/media-picker'
import { Page } from '@/src/components/page'
import { Problem } from '@/src/components/problem'
import { Offline } from '@/src/components/state'
import { toast } from '@/src/components/toast'
import { usePageQuery } from '@/src/platform/navigate'
import { call, useIntent } from '@/src/services/call'
import { usePhotos } from '@/src/services/use-photos'
import { isKind, kindOptions, valueField } from '../../kinds'
import { Reported } from './reported'

type Answer = ResponseOf<typeof officialReport>

const VALUE_MOST = 500

/** Somebody pretends to be us: told with pictures, looked into by the quality team. */
export default function ReportPage() {
  const query = usePageQuery()
  const photos = usePhotos(FAKE_PICTURES)
  const run = useIntent<Answer>()
  const [kind, setKind] = useState<OfficialKind>(isKind(query.kind) ? query.kind : 'number')
  const [value, setValue] = useState(query.value ?? '')
  const [words, setWords] = useState('')
  const [harmed, setHarmed] = useState<'yes' | 'no'>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer>()
  if (answer !== undefined) return <Reported todo={answer.todo} />

  const send = async () => {
    if (value.trim() === '') return setProblem('请写上是哪个号码、网址或者什么人。')
    if (harmed === undefined) return setProblem('请选一下，有没有给过钱或验证码。')
    setBusy(true)
    setProblem(undefined)
    const mediaIds = await photos.settled()
    if (mediaIds === null) {
      setBusy(false)
      return setProblem('有一张照片没传上去。点"重试"，或者删掉再提交。')
    }
    const outcome = await run((requestId) =>
      call(officialReport, {
        requestId,
        kind,
        value: value.trim(),
        words: words.trim(),
        harmed: harmed === 'yes',
        mediaIds,
      }),
    )
    setBusy(false)
    if (outcome?.ok) setAnswer(outcome.data)
    else if (outcome !== undefined) setProblem(outcome.message)
  }

  return (
    <Page
      action={
        <Button busy={busy} onTap={() => void send()}>
          告诉我们
        </Button>
      }
    >
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          谁在冒充我们？
        </View>
        <View className="t-small">质量专员会去核实。核实是假的，别人再查就会看到。</View>
      </View>
      <Offline note="连上网再提交，写的都还在。" />
      <Choice label="是什么" options={kindOptions} value={kind} onChange={setKind} columns={2} />
      <Field label={valueField[kind].label} value={value} maxLength={VALUE_MOST} onChange={setValue} />
      <Field
        kind="long"
        label="怎么回事（选填）"
        hint="在哪看到的，对方说了什么。"
        value={words}
        maxLength={500}
        onChange={setWords}
      />
      <View className="stack stack-tight">
        <View className="t-strong">给过钱或验证码吗</View>
        <Choice
          label="给过钱或验证码吗"
          options={[
            { value: 'no', label: '没有' },
            { value: 'yes', label: '给了', tone: 'bad' },
          ]}
          value={harmed}
          onChange={setHarmed}
          columns={2}
        />
      </View>
      <MediaPicker
        label="截图（选填）"
        hint={`通话记录、聊天、网页，最多 ${FAKE_PICTURES} 张。`}
        items={photos.items}
        onAdd={() => void photos.add().then((problem) => problem !== undefined && toast(problem))}
        onRemove={photos.remove}
        onRetry={photos.retry}
        full={photos.full}
      />
      <Problem words={problem} />
      <Hotline />
    </Page>
  )
}
