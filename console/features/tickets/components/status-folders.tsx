import { Link } from 'react-router'
import { statusLabel, type TicketStatus } from '@/contract/ticket/vocabulary'
import { writeFilters } from '../filters'
import { useFilters } from '../use-filters'

interface StatusFoldersProps {
  /** Tickets per status, null while unknown; the server counts no further than a hundred, and not what is over. */
  counts: Readonly<Record<string, number>> | null
}

const COUNT_SHOWN_MAX = 99

const groups: readonly { title: string; statuses: readonly TicketStatus[] }[] = [
  { title: '要办的', statuses: ['submitted', 'accepted', 'dispatched', 'assigned', 'awaitingPart'] },
  { title: '上门中', statuses: ['enRoute', 'onSite'] },
  { title: '办完的', statuses: ['completed', 'closed', 'cancelled', 'rejected'] },
]

/** The list cut by status, like folders. */
export const StatusFolders = ({ counts }: StatusFoldersProps) => {
  return (
    <nav className="folders" aria-label="按进度看">
      <Folder status={null} label="全部工单" count={null} />
      {groups.map(({ title, statuses }) => (
        <section key={title}>
          <h2>{title}</h2>
          {statuses.map((status) => (
            <Folder
              key={status}
              status={status}
              label={statusLabel[status]}
              count={counts?.[status] ?? null}
            />
          ))}
        </section>
      ))}
    </nav>
  )
}

const Folder = ({
  status,
  label,
  count,
}: {
  status: TicketStatus | null
  label: string
  count: number | null
}) => {
  const { filters, pathname } = useFilters()
  const target = writeFilters({ ...filters, status })
  return (
    <Link
      className="folder"
      to={{ pathname, search: target.search }}
      state={target.state}
      aria-current={filters.status === status ? 'page' : undefined}
    >
      <span>{label}</span>
      {count !== null && (
        <span className={count === 0 ? 'count count-none' : 'count'}>
          {count > COUNT_SHOWN_MAX ? `${COUNT_SHOWN_MAX}+` : count}
        </span>
      )}
    </Link>
  )
}
