import { View } from '@tarojs/components'
import { useState } from 'react'
import { mayFollow } from '@/domain/field/action'
import { Button } from '@/src/components/button'
import { Field } from '@/src/components/field'
import { Sheet } from '@/src/components/sheet'
import { toast } from '@/src/components/toast'
import { goBack, openPage } from '@/src/platform/navigate'
import { fieldPages } from '../../parts/routes'
import { askToShare, setShare } from '../../parts/share-position'
import type { OpenVisit } from '../../parts/use-visit'
import { stepsOf } from './steps-of'

/** One big button: what comes next, and nothing else. */
export function NextAction({ open }: { open: OpenVisit }) {
  const [busy, setBusy] = useState(false)
  const { visit, status, unsent, act } = open
  const { ticketNo } = visit
  const run = async (work: () => Promise<unknown>) => {
    setBusy(true)
    await work()
    setBusy(false)
  }
  if (unsent.some(({ hold }) => hold !== null)) {
    return <Button onTap={() => openPage(fieldPages.conflict(ticketNo))}>看看哪里不一样</Button>
  }
  switch (status) {
    case 'assigned':
      return (
        <Button
          busy={busy}
          onTap={() =>
            void run(async () => {
              await askToShare()
              if (await act({ type: 'depart' })) toast('好，路上慢点。')
            })
          }
        >
          出发
        </Button>
      )
    case 'enRoute':
      return (
        <Button busy={busy} onTap={() => void run(() => act({ type: 'arrive' }))}>
          我到了
        </Button>
      )
    case 'onSite': {
      const next = stepsOf(open).find(({ isDone }) => !isDone)
      return next && <Button onTap={() => openPage(next.page)}>{next.title}</Button>
    }
    default:
      return (
        <Button kind="quiet" onTap={() => goBack()}>
          回到今天
        </Button>
      )
  }
}

/** What happens less often. */
export function MoreActions({ open, mayShare }: { open: OpenVisit; mayShare: boolean | null }) {
  const [noting, setNoting] = useState(false)
  const { visit, status } = open
  const { ticketNo } = visit
  return (
    <View className="stack stack-tight">
      {mayFollow('awaitPart', status) && (
        <Button kind="quiet" onTap={() => openPage(fieldPages.part(ticketNo))}>
          缺配件，下次再来
        </Button>
      )}
      {mayFollow('nobodyHome', status) && (
        <Button kind="quiet" onTap={() => openPage(fieldPages.absent(ticketNo))}>
          家里没人
        </Button>
      )}
      {status === 'onSite' && visit.kind === 'repair' && (
        <Button kind="plain" onTap={() => openPage(fieldPages.found(ticketNo))}>
          原因不在保修范围
        </Button>
      )}
      <Button kind="plain" onTap={() => setNoting(true)}>
        写一句备注
      </Button>
      {status === 'enRoute' && mayShare !== null && (
        <Button kind="plain" onTap={() => void setShare(!mayShare)}>
          {mayShare ? '不再告诉客户几点到' : '告诉客户大概几点到'}
        </Button>
      )}
      {noting && <NoteSheet open={open} onClose={() => setNoting(false)} />}
    </View>
  )
}

function NoteSheet({ open, onClose }: { open: OpenVisit; onClose: () => void }) {
  const [note, setNote] = useState('')
  const save = async () => {
    if (note.trim() === '') return onClose()
    if (await open.act({ type: 'note', note: note.trim() })) onClose()
  }
  return (
    <Sheet
      open
      title="写一句备注"
      onClose={onClose}
      action={<Button onTap={() => void save()}>记下来</Button>}
    >
      <Field kind="long" label="给同事看，客户看不到" value={note} maxLength={300} onChange={setNote} />
    </Sheet>
  )
}
