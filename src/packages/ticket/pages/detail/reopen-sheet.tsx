import { useState } from 'react'
import { Button } from '@/src/components/button'
import { Field } from '@/src/components/field'
import { Sheet } from '@/src/components/sheet'
import { toast } from '@/src/components/toast'
import { askForNotices } from '@/src/services/ask'
import { reopenTicket } from '@/src/services/tickets'
import type { ChangeSheetProps } from './cancel-sheet'
import { useChange } from './use-change'

/** It fails again: the same ticket goes on, nothing has to be told twice. */
export function ReopenSheet({ ticket, onClose }: ChangeSheetProps) {
  const [words, setWords] = useState('')
  const [missing, setMissing] = useState<string>()
  const { change, busy, problem } = useChange(ticket)
  const { ticketNo } = ticket.data
  const reopen = async () => {
    const reason = words.trim()
    if (reason === '') return setMissing('请写一句现在是什么样，师傅好准备。')
    await askForNotices('reopen')
    if (!(await change((requestId) => reopenTicket(requestId, ticketNo, reason)))) return
    onClose()
    toast('收到了，会重新给您安排。')
  }
  return (
    <Sheet
      open
      title="还是不行"
      onClose={onClose}
      action={
        <Button busy={busy} onTap={() => void reopen()}>
          请师傅再来
        </Button>
      }
    >
      <Field
        kind="long"
        label="现在是什么样"
        hint="比如：好了两天，今天又只吹冷风。"
        value={words}
        onChange={(typed) => {
          setWords(typed)
          setMissing(undefined)
        }}
        maxLength={200}
        error={missing ?? problem}
      />
    </Sheet>
  )
}
