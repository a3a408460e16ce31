import { statusLabel, type TicketStatus } from '@/contract/ticket/vocabulary'
import { Icon, type IconName } from './icon'

type Tone = 'quiet' | 'busy' | 'wait' | 'good'

const looks: Record<TicketStatus, { icon: IconName; tone: Tone }> = {
  submitted: { icon: 'ring', tone: 'wait' },
  accepted: { icon: 'dot', tone: 'busy' },
  dispatched: { icon: 'dot', tone: 'busy' },
  assigned: { icon: 'half', tone: 'busy' },
  enRoute: { icon: 'half', tone: 'busy' },
  onSite: { icon: 'half', tone: 'busy' },
  awaitingPart: { icon: 'pause', tone: 'wait' },
  completed: { icon: 'check', tone: 'good' },
  closed: { icon: 'check', tone: 'quiet' },
  cancelled: { icon: 'cross', tone: 'quiet' },
  rejected: { icon: 'cross', tone: 'quiet' },
}

/** A state is never colour alone: a shape and a word go with it. */
export const StatusBadge = ({ status }: { status: TicketStatus }) => {
  const { icon, tone } = looks[status]
  return (
    <span className={`badge badge-${tone}`}>
      <Icon name={icon} sizePx={14} />
      {statusLabel[status]}
    </span>
  )
}

export const LateBadge = () => (
  <span className="badge badge-late">
    <Icon name="clock" sizePx={14} />
    超时
  </span>
)

export const SafetyBadge = () => (
  <span className="badge badge-late">
    <Icon name="bolt" sizePx={14} />
    涉及安全
  </span>
)
