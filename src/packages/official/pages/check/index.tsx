import { View } from '@tarojs/components'
import { useState } from 'react'
import {
  type OfficialAnswer,
  type OfficialKind,
  officialCheck,
  officialRecord,
} from '@/contract/customer/official'
import { AsOf } from '@/src/components/as-of'
import { Button } from '@/src/components/button'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Problem } from '@/src/components/problem'
import { ErrorState, Offline, Skeleton } from '@/src/components/state'
import { openPage, usePageQuery } from '@/src/platform/navigate'
import { reveal } from '@/src/platform/reveal'
import { call } from '@/src/services/call'
import { useLive } from '@/src/services/use-live'
import { isKind } from '../../kinds'
import { reportFakePage } from '../../routes'
import { AnswerCard } from './answer-card'
import { askOf, nothingTyped, type Typed } from './ask-of'
import './check.css'
import { CheckForm } from './check-form'
import { Record } from './record'

/** Is it really ours? Answered from the record alone, which stands below. */
export default function CheckPage() {
  const query = usePageQuery()
  const record = useLive({ endpoint: officialRecord, request: {}, name: 'official' })
  const [kind, setKind] = useState<OfficialKind>(isKind(query.kind) ? query.kind : 'number')
  const [typed, setTyped] = useState<Typed>({ ...nothingTyped, value: query.value ?? '' })
  const [wrong, setWrong] = useState<{ field: keyof Typed; words: string }>()
  const [answer, setAnswer] = useState<OfficialAnswer>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const forget = () => {
    setAnswer(undefined)
    setProblem(undefined)
    setWrong(undefined)
  }
  const check = async () => {
    forget()
    const asked = askOf(kind, typed)
    if (!asked.ok) return setWrong(asked)
    setBusy(true)
    const outcome = await call(officialCheck, { ask: asked.ask })
    setBusy(false)
    if (!outcome.ok) return setProblem(outcome.message)
    setAnswer(outcome.data)
    reveal('official-answer')
  }

  return (
    <Page
      action={
        <Button busy={busy} onTap={() => void check()}>
          查一下
        </Button>
      }
    >
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          是不是我们的？
        </View>
        <View className="t-small">要您转账、要验证码、让您装软件的，都不是。其他的在这里查。</View>
      </View>
      <Offline note="连上网才能查。下面是上次看到的登记。" />
      <CheckForm
        kind={kind}
        typed={typed}
        wrong={wrong}
        onKind={(next) => {
          setKind(next)
          setTyped(nothingTyped)
          forget()
        }}
        onType={(more) => {
          setTyped((before) => ({ ...before, ...more }))
          forget()
        }}
      />
      <Problem words={problem} />
      <View className="official-answer">
        {answer && (
          <AnswerCard answer={answer} onReport={() => openPage(reportFakePage(kind, typed.value))} />
        )}
      </View>
      <AsOf failure={record.failure} at={record.at} onRetry={() => void record.refresh()} />
      {record.data ? (
        <Record {...record.data} />
      ) : record.failure ? (
        <ErrorState message={record.failure.message} onRetry={() => void record.refresh()} />
      ) : (
        <Skeleton cards={1} />
      )}
      <Hotline />
    </Page>
  )
}
