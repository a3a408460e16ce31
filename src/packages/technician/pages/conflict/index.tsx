import { View } from '@tarojs/components'
import { useState } from 'react'
import type { QueuedAction } from '@/domain/field/queue'
import { sayAction, sayUnsent } from '@/domain/field/say-action'
import { sayMoment } from '@/domain/time/say'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { ask } from '@/src/components/dialog'
import { toast } from '@/src/components/toast'
import { goBack } from '@/src/platform/navigate'
import { syncSoon } from '../../offline/auto-sync'
import { theEngine, useField } from '../../offline/store'
import { type OpenVisit, useVisit } from '../../parts/use-visit'
import { VisitPage } from '../../parts/visit-page'
import { Refused } from './refused'
import { differences } from './sides'

/** Done here and changed there: both stand side by side, and whatever is chosen, nothing is lost. */
export default function ConflictPage() {
  const open = useVisit()
  const stuck = open?.unsent.find(({ hold }) => hold !== null)
  if (open === undefined || stuck === undefined) {
    return (
      <VisitPage open={open} action={<Button onTap={() => goBack()}>回去</Button>}>
        {() => <Card tone="good">两边一样了，不用再管。</Card>}
      </VisitPage>
    )
  }
  return stuck.hold?.kind === 'refused' ? (
    <Refused open={open} stuck={stuck} />
  ) : (
    <Conflict open={open} stuck={stuck} />
  )
}

function Conflict({ open, stuck }: { open: OpenVisit; stuck: QueuedAction }) {
  const { visit, unsent, now } = open
  const { ticketNo } = visit
  const theirs = useField((field) => field.state.theirs[ticketNo])
  const [busy, setBusy] = useState(false)

  const keepMine = async () => {
    setBusy(true)
    await (await theEngine()).tryAgain(stuck.requestId)
    syncSoon()
    setBusy(false)
    goBack()
  }
  const takeTheirs = async () => {
    const sure = await ask({
      title: '按网点那边的来',
      body: '您在手机里做的这几步不会丢，会写进这张工单的备注，同事都看得到。',
      confirm: '好，写进备注',
      cancel: '再想想',
    })
    if (!sure) return
    setBusy(true)
    await (await theEngine()).handBack(ticketNo, sayUnsent(unsent, now))
    syncSoon()
    toast('写进备注了。')
    goBack()
  }

  return (
    <VisitPage
      open={open}
      title="两边不一样"
      action={
        <>
          {theirs !== null && (
            <Button busy={busy} onTap={() => void keepMine()}>
              按我做的交上去
            </Button>
          )}
          <Button kind={theirs === null ? 'main' : 'quiet'} busy={busy} onTap={() => void takeTheirs()}>
            按网点那边的来
          </Button>
        </>
      }
    >
      {() => (
        <>
          <Card tone="bad">
            <View role="alert">
              {theirs === null
                ? '您没网的时候，这一单改了时间或者交给了别人，已经不在您的单子里。'
                : '您没网的时候，这一单在网点那边也改了。请看一下，再定按哪边的来。'}
            </View>
          </Card>
          <Card>
            <View className="t-strong">您做的，还没交上去</View>
            {unsent.map(({ requestId, action, happenedAt }) => (
              <Cell key={requestId} title={sayAction(action, now)} note={sayMoment(happenedAt, now)} />
            ))}
          </Card>
          {theirs && (
            <Card>
              <View className="t-strong">哪里不一样</View>
              {differences(visit, theirs, now).map((one) => (
                <View key={one.what}>
                  <Cell title={one.mine} note={`${one.what}，您手机里`} />
                  <Cell title={one.theirs} note={`${one.what}，网点那边`} />
                </View>
              ))}
            </Card>
          )}
          <View className="t-small">拿不准就打网点电话问一声。</View>
        </>
      )}
    </VisitPage>
  )
}
