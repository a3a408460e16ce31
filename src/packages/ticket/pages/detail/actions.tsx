import type { TicketDetail } from '@/contract/ticket/view'
import { kindLabel } from '@/contract/ticket/vocabulary'
import { templatesToAsk } from '@/domain/notice/ask'
import { Button } from '@/src/components/button'
import { toast } from '@/src/components/toast'
import { openPage } from '@/src/platform/navigate'
import { reschedulePage } from '@/src/routes'
import { askForNotices } from '@/src/services/ask'

export interface ActionsProps {
  ticket: TicketDetail
  onCancel: () => void
  onReopen: () => void
  onFee: () => void
}

/** What can be done now, and nothing that can't. */
export function Actions({
  ticket: { ticketNo, kind, status, actions, needsWindow },
  onCancel,
  onReopen,
  onFee,
}: ActionsProps) {
  // Where the rating stands on the page there is nothing left to be told of.
  const mustAnswer = actions.includes('answerFee')
  const mustPick = !mustAnswer && needsWindow && actions.includes('reschedule')
  const mayTell =
    !mustAnswer && !mustPick && !actions.includes('rate') && templatesToAsk('viewTicket', status).length > 0
  const askToTell = async () => {
    const accepted = await askForNotices('viewTicket', status)
    toast(accepted ? '好的，有进展在微信里告诉您。' : '那就不发微信，进展在这一页都能看到。')
  }
  return (
    <>
      {mustAnswer && <Button onTap={onFee}>看明细，做决定</Button>}
      {mustPick && (
        <Button icon="calendar" onTap={() => openPage(reschedulePage(ticketNo))}>
          选上门时间
        </Button>
      )}
      {mayTell && (
        <Button icon="message" onTap={() => void askToTell()}>
          有进展微信告诉我
        </Button>
      )}
      {actions.includes('reopen') && (
        <Button kind="quiet" onTap={onReopen}>
          还是不行
        </Button>
      )}
      {actions.includes('cancel') && (
        <Button kind="quiet" onTap={onCancel}>
          取消{kindLabel[kind]}
        </Button>
      )}
    </>
  )
}
