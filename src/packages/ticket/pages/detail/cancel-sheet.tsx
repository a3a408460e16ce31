import { useState } from 'react'
import type { TicketDetail } from '@/contract/ticket/view'
import { kindLabel } from '@/contract/ticket/vocabulary'
import { Button } from '@/src/components/button'
import { Choice } from '@/src/components/choice'
import { Field } from '@/src/components/field'
import { Sheet } from '@/src/components/sheet'
import { toast } from '@/src/components/toast'
import { cancelTicket } from '@/src/services/tickets'
import type { Live } from '@/src/services/use-live'
import { useChange } from './use-change'

const reasons = ['自己好了', '时间不合适', '填错了，要重新报', '找了别人来做', '别的原因'] as const
const other = '别的原因'

export interface ChangeSheetProps {
  ticket: Live<TicketDetail> & { data: TicketDetail }
  onClose: () => void
}

/** Asks once more, and why; a reason helps the next customer, and is one tap. */
export function CancelSheet({ ticket, onClose }: ChangeSheetProps) {
  const [reason, setReason] = useState<(typeof reasons)[number]>()
  const [words, setWords] = useState('')
  const { change, busy, problem } = useChange(ticket)
  const { ticketNo, kind } = ticket.data
  const what = kindLabel[kind]
  const cancel = async () => {
    const said = reason === other ? words.trim() || other : (reason ?? '')
    if (!(await change((requestId) => cancelTicket(requestId, ticketNo, said)))) return
    onClose()
    toast('已取消。需要时随时再报。')
  }
  return (
    <Sheet
      open
      title={`要取消这次${what}吗`}
      onClose={onClose}
      action={
        <>
          <Button busy={busy} onTap={() => void cancel()}>
            取消{what}
          </Button>
          <Button kind="quiet" onTap={onClose}>
            先不取消
          </Button>
        </>
      }
    >
      <Choice
        label="为什么取消（选填）"
        options={reasons.map((value) => ({ value, label: value }))}
        value={reason}
        onChange={setReason}
      />
      <Field
        label="想说的话（选填）"
        value={words}
        onChange={(typed) => {
          setWords(typed)
          if (typed !== '') setReason(other)
        }}
        maxLength={100}
        error={problem}
      />
    </Sheet>
  )
}
