import { View } from '@tarojs/components'
import type { CallBackState } from '@/contract/customer/hotline'
import { hotlineBusy, hotlineMyCallBack } from '@/contract/customer/hotline'
import { chinaTime } from '@/domain/time/china'
import { AsOf } from '@/src/components/as-of'
import { Card } from '@/src/components/card'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { ErrorState, Offline, Skeleton } from '@/src/components/state'
import { serverNow } from '@/src/services/session'
import { useLive } from '@/src/services/use-live'
import { CallMeBack } from './call-me-back'
import { LoadChart } from './load-chart'
import { MyCallBack } from './my-call-back'
import { waitWords } from './wait-words'

const EVERY_MS = 30_000

/** What became of the last one, where the customer should know. */
const endedWords: Partial<Record<CallBackState, string>> = {
  missed: '刚才打了两次没接通。还需要的话，再约一次。',
  lapsed: '对不起，约好的时间没能打给您。请再约一次，或者直接拨下面的热线。',
}

/** Is the hotline busy, when is it calm, and would you rather be called? */
export default function BusyPage() {
  const busy = useLive({ endpoint: hotlineBusy, request: {}, name: 'busy', everyMs: EVERY_MS })
  const mine = useLive({ endpoint: hotlineMyCallBack, request: {}, name: 'callBack', everyMs: EVERY_MS })
  if (busy.data === undefined) {
    return (
      <Page>
        {busy.failure ? (
          <ErrorState message={busy.failure.message} onRetry={() => void busy.refresh()} />
        ) : (
          <Skeleton />
        )}
        <Hotline />
      </Page>
    )
  }
  const { wait, load, basis, windows, waiting, hours } = busy.data
  const now = serverNow()
  const { weekday, hour } = chinaTime(now)
  const { title, note } = waitWords(wait, now)
  const callBack = mine.data?.callBack ?? null
  const isOpen = callBack?.state === 'waiting' || callBack?.state === 'taken'
  const ended = callBack === null ? undefined : endedWords[callBack.state]
  return (
    <Page>
      <Offline note="下面是上次看到的。" />
      <AsOf failure={busy.failure} at={busy.at} onRetry={() => void busy.refresh()} />
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          {title}
        </View>
        <View className="t-small">{note}</View>
        <View className="t-small">
          每天 {hours.from}–{hours.to} 有人接。
        </View>
      </View>
      {ended !== undefined && <Card tone="wait">{ended}</Card>}
      {callBack !== null && isOpen ? (
        <MyCallBack callBack={callBack} now={now} onCancelled={(next) => mine.put({ now, callBack: next })} />
      ) : (
        <CallMeBack
          windows={windows}
          waiting={waiting}
          isOpen={wait.state !== 'closed'}
          now={now}
          onAsked={(next) => mine.put({ now, callBack: next })}
        />
      )}
      <LoadChart load={load} basis={basis} today={weekday} hour={hour} />
      <Hotline />
    </Page>
  )
}
