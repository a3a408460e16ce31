import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DeskButton, DeskDetail } from '@/contract/desk/view'
import { sayMoney } from '@/domain/format/money'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { sayMoment } from '@/domain/time/say'
import { AsOf } from '@/src/components/as-of'
import { Badge } from '@/src/components/badge'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Photos } from '@/src/components/photos'
import { Problem } from '@/src/components/problem'
import { Steps } from '@/src/components/steps'
import { openPage } from '@/src/platform/navigate'
import { serverNow } from '@/src/services/session'
import type { Live } from '@/src/services/use-live'
import { badgeOf } from '../../badge-of'
import { verdictPage } from '../../routes'
import { ActionSheet } from './action-sheet'
import { Actions } from './actions'
import { useDeskChange } from './use-desk-change'

export interface DeskViewProps {
  ticket: Live<DeskDetail> & { data: DeskDetail }
}

/** What now, what happened, what was said; and what can be done. */
export function DeskView({ ticket: live }: DeskViewProps) {
  const { data: ticket, failure, at, refresh } = live
  const [open, setOpen] = useState<DeskButton>()
  const { run, busy, problem } = useDeskChange(live)
  const now = serverNow()
  return (
    <Page
      title={`编号 ${sayTicketNo(ticket.ticketNo)}`}
      action={
        <Actions
          buttons={ticket.buttons}
          busy={busy}
          onTap={(button) => (button.words === 'none' ? void run(button.action) : setOpen(button))}
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
        <Badge tone={badgeOf(ticket)}>{ticket.statusWords}</Badge>
      </View>
      <Problem words={open === undefined ? problem : undefined} />
      {ticket.kind === 'warranty' && ticket.productId !== null && (
        <Card>
          <Cell
            icon="shield"
            title="看保修结论"
            note="凭证、依据的条款、怎样会变，都在那里。"
            onTap={() => openPage(verdictPage(ticket.productId ?? ''))}
          />
        </Card>
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
      <Card>
        <Cell title={ticket.title} note={ticket.said === '' ? undefined : ticket.said} />
        {ticket.facts.map(({ label, value }) => (
          <Cell key={label} title={label} value={value} />
        ))}
        {ticket.totalFen !== null && <Cell title="一共" value={sayMoney(ticket.totalFen)} />}
        {ticket.parcelNo !== null && <Cell title="快递单号" value={ticket.parcelNo} />}
        <Cell title="提交时间" value={sayMoment(ticket.createdAt, now)} />
      </Card>
      <Photos media={ticket.media} />
      <Hotline />
      {open !== undefined && (
        <ActionSheet
          button={open}
          busy={busy}
          problem={problem}
          onRun={async (said) => {
            if (await run(open.action, said)) setOpen(undefined)
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Page>
  )
}
