import type { ReactNode } from 'react'
import { LateBadge } from '@/console/components/status-badge'
import { useStaff } from '@/console/lib/desk-context'
import type { StaffTicketDetail } from '@/contract/staff/view'
import { endpointPolicies } from '@/domain/policies/endpoint-policy'
import { sayMoment } from '@/domain/time/say'
import { whyNoChase } from '../chase'
import { turnOf } from '../turn'

const mayChase = endpointPolicies['staff/ticket.chase']

interface NextCardProps {
  detail: StaffTicketDetail
  now: number
  /** What can be done. */
  children: ReactNode
}

/** What now: in the customer's words, so that an agent says on the phone what the customer reads; then whose move it is. */
export const NextCard = ({ detail, now, children }: NextCardProps) => {
  const { role } = useStaff()
  const { next } = detail
  const turn = turnOf(detail)
  const noChase = mayChase.includes(role) ? whyNoChase(detail, now) : null
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
      {noChase !== null && <p className="next-why">{noChase}</p>}
    </section>
  )
}
