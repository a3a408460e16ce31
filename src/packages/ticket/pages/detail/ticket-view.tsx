import { View } from '@tarojs/components'
import { useState } from 'react'
import type { TicketDetail } from '@/contract/ticket/view'
import { sayStatus } from '@/domain/ticket/done-words'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { sayMoment } from '@/domain/time/say'
import { AsOf } from '@/src/components/as-of'
import { Badge } from '@/src/components/badge'
import { Card } from '@/src/components/card'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Photos } from '@/src/components/photos'
import { Steps } from '@/src/components/steps'
import { toneOf } from '@/src/components/ticket-card'
import { serverNow } from '@/src/services/session'
import type { Live } from '@/src/services/use-live'
import { Actions } from './actions'
import { Appointment } from './appointment'
import { CancelSheet } from './cancel-sheet'
import { Completion } from './completion'
import { Facts } from './facts'
import { FeeAskSheet } from './fee-ask'
import { Rating } from './rating'
import { ReopenSheet } from './reopen-sheet'
import { Technician } from './technician'
import { Ways } from './ways'

export interface TicketViewProps {
  ticket: Live<TicketDetail> & { data: TicketDetail }
}

/** What now, who comes, what happened, and what was said; in that order. */
export function TicketView({ ticket: live }: TicketViewProps) {
  const { data: ticket, failure, at, refresh } = live
  const [sheet, setSheet] = useState<'cancel' | 'reopen' | 'fee'>()
  const close = () => setSheet(undefined)
  const now = serverNow()
  return (
    <Page
      title={`工单 ${sayTicketNo(ticket.ticketNo)}`}
      action={
        <Actions
          ticket={ticket}
          onCancel={() => setSheet('cancel')}
          onReopen={() => setSheet('reopen')}
          onFee={() => setSheet('fee')}
        />
      }
    >
      <AsOf failure={failure} at={at} onRetry={() => void refresh()} />
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          {ticket.next.headline}
        </View>
        <View className="t-small">{ticket.next.detail}</View>
      </View>
      <View className="row">
        <Badge tone={toneOf(ticket.status, ticket.next.late)}>{sayStatus(ticket.kind, ticket.status)}</Badge>
      </View>
      {ticket.technician && (
        <Technician ticket={{ ...ticket, technician: ticket.technician }} onStale={() => void refresh()} />
      )}
      <Appointment ticket={live} now={now} />
      {ticket.actions.includes('rate') && <Rating ticket={live} />}
      {ticket.completion && (
        <Completion
          completion={ticket.completion}
          capFen={ticket.capFen}
          divisionCode={ticket.divisionCode}
        />
      )}
      <Card>
        <Steps
          label="进展，新的在上面"
          steps={ticket.timeline.map(({ seq, title, detail, by, at: when }) => ({
            id: String(seq),
            title,
            at: [sayMoment(when, now), by].filter((part) => part !== '').join(' · '),
            note: detail === '' ? undefined : detail,
          }))}
        />
      </Card>
      <Facts ticket={ticket} now={now} />
      <Photos media={ticket.media} />
      <Ways ticket={ticket} />
      <Hotline />
      {sheet === 'fee' && ticket.feeAsk && (
        <FeeAskSheet ticket={live} feeAsk={ticket.feeAsk} onClose={close} />
      )}
      {sheet === 'cancel' && <CancelSheet ticket={live} onClose={close} />}
      {sheet === 'reopen' && <ReopenSheet ticket={live} onClose={close} />}
    </Page>
  )
}
