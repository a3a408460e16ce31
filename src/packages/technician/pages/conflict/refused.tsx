import { View } from '@tarojs/components'
import { useState } from 'react'
import { errorCopy } from '@/contract/error-code'
import type { FieldAction } from '@/domain/field/action'
import type { QueuedAction } from '@/domain/field/queue'
import { sayAction, sayUnsent } from '@/domain/field/say-action'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { ask } from '@/src/components/dialog'
import { Field } from '@/src/components/field'
import { goBack } from '@/src/platform/navigate'
import { syncSoon } from '../../offline/auto-sync'
import { theEngine } from '../../offline/store'
import { Photos } from '../../parts/photos'
import type { OpenVisit } from '../../parts/use-visit'
import { VisitPage } from '../../parts/visit-page'

/** The office would not take it as it is: what is wrong, the mend, or the words into the ticket. */
export function Refused({ open, stuck }: { open: OpenVisit; stuck: QueuedAction }) {
  const [code, setCode] = useState('')
  const { visit, unsent, photos, now } = open
  const why = stuck.hold?.code
  const pictures = photos.filter(({ role, problem }) => role === 'work' && problem === null)

  const again = async () => {
    await (await theEngine()).tryAgain(
      stuck.requestId,
      mended(
        stuck.action,
        code,
        pictures.map(({ photoId }) => photoId),
      ),
    )
    syncSoon()
    goBack()
  }
  const giveUp = async () => {
    const sure = await ask({
      title: '不交这几步了',
      body: '做过的会写进这张工单的备注，再请网点处理。',
      confirm: '写进备注',
      cancel: '再想想',
    })
    if (!sure) return
    await (await theEngine()).handBack(visit.ticketNo, sayUnsent(unsent, now))
    syncSoon()
    goBack()
  }

  return (
    <VisitPage
      open={open}
      title="这一步没收下"
      action={
        <>
          <Button onTap={() => void again()}>改好了，再交一次</Button>
          <Button kind="quiet" onTap={() => void giveUp()}>
            写进备注，请网点处理
          </Button>
        </>
      }
    >
      {() => (
        <>
          <Card tone="bad">
            <View role="alert">{why === undefined ? '' : errorCopy[why]}</View>
          </Card>
          <Card>
            <Cell title={sayAction(stuck.action, now)} />
          </Card>
          {why === 'CONFIRMATION_CODE_WRONG' && (
            <Field kind="number" label="正确的确认码" value={code} maxLength={6} onChange={setCode} />
          )}
          {stuck.action.type === 'complete' && (
            <Card>
              <Photos ticketNo={visit.ticketNo} photos={pictures} hint="传不上去的，重新拍一张。" />
            </Card>
          )}
        </>
      )}
    </VisitPage>
  )
}

/** The same work with what was mended. */
const mended = (action: FieldAction, code: string, photoIds: string[]): FieldAction => {
  if (action.type !== 'complete') return action
  return {
    ...action,
    work: { ...action.work, photoIds },
    confirmation:
      action.confirmation.kind === 'code' && code !== '' ? { kind: 'code', code } : action.confirmation,
  }
}
