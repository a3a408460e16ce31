import { View } from '@tarojs/components'
import type { TicketRow } from '@/contract/ticket/row'
import { kindLabel } from '@/contract/ticket/vocabulary'
import { sayStatus } from '@/domain/ticket/done-words'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { Badge } from '@/src/components/badge'
import { Card } from '@/src/components/card'
import { toneOf } from './status-tone'
import './ticket-card.css'

export interface TicketCardProps {
  ticket: TicketRow
  onTap: () => void
}

/** A ticket in a list: what it is about, what happens next, and its number to read out. */
export function TicketCard({ ticket, onTap }: TicketCardProps) {
  const { kind, title, status, next, ticketNo } = ticket
  const number = sayTicketNo(ticketNo)
  return (
    <Card onTap={onTap} label={`${kindLabel[kind]} ${title}，${next.headline}，工单号 ${number}`}>
      <View className="ticket-card-head">
        <View className="t-strong ticket-card-title">
          {kindLabel[kind]} · {title}
        </View>
        <Badge tone={toneOf(status, next.late)}>{sayStatus(kind, status)}</Badge>
      </View>
      <View className="t-section">{next.headline}</View>
      <View className="t-small">{next.detail}</View>
      <View className="t-small ticket-card-no">
        工单号 <View className="t-number">{number}</View>
      </View>
    </Card>
  )
}
