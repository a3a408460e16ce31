import { View } from '@tarojs/components'
import type { PackedVisit } from '@/contract/staff/technician'
import { kindLabel, type TicketStatus } from '@/contract/ticket/vocabulary'
import { Badge } from '@/src/components/badge'
import { Card } from '@/src/components/card'
import { sayWhen, shortPlace, toneOfVisit, visitLabel } from '../../parts/words'
import './visit-card.css'

export interface VisitCardProps {
  visit: PackedVisit
  status: TicketStatus
  /** The next one, to be read at arm's length. */
  big?: boolean
  onTap: () => void
}

/** When, where, who and what, in the order a technician needs it. */
export function VisitCard({ visit, status, big = false, onTap }: VisitCardProps) {
  const { contactName, kind, title, safety } = visit
  return (
    <Card onTap={onTap} label={`${sayWhen(visit)}，${shortPlace(visit)}，${contactName}，${title}`}>
      <View className="stack stack-tight">
        <View className="row row-wrap">
          <View className={big ? 't-figure' : 't-section'}>{sayWhen(visit)}</View>
          <Badge tone={toneOfVisit(status)}>{visitLabel[status]}</Badge>
          {safety && <Badge tone="bad">有危险</Badge>}
        </View>
        <View className={big ? 'visit-where' : 't-strong'}>{shortPlace(visit)}</View>
        <View className={big ? '' : 't-small'}>
          {contactName} · {kindLabel[kind]} · {title}
        </View>
      </View>
    </Card>
  )
}
