import type { ReactNode } from 'react'
import { LateBadge } from '@/console/components/status-badge'
import type { StaffTicketDetail } from '@/contract/staff/view'
import { sayMoment } from '@/domain/time/say'
import { turnOf } from '../turn'

interface NextCardProps {
  detail: StaffTicketDetail
  now: number
  /** What can be done. */
  children: ReactNode
}

/** What now: in the customer's words, so that an agent says on the phone what the customer reads; then whose move it is. */
export const NextCard = ({ detail: { next, status }, now, children }: NextCardProps) => {
  const turn = turnOf[status]
  return (
    <section className="next" aria-label="接下来">
      <p className="next-caption">客户现在看到的</p>
      <p className="next-headline">{next.headline}</p>
      <p className="next-detail">{next.detail}</p>
      {turn !== null && (
        <p className="next-turn">
          <span className="next-who">轮到{turn.who}</span>
          {turn.what}
          {next.byAt !== null && (
            <span className="next-by">
              {next.late && <LateBadge />}
              时限 {sayMoment(next.byAt, now)}
            </span>
          )}
        </p>
      )}
      {children}
    </section>
  )
}
