import { Button, Checkbox, Input, Select } from 'antd'
import { useState } from 'react'
import { Link, Outlet, useMatch, useNavigate } from 'react-router'
import { Blank } from '@/console/components/blank'
import { Failure } from '@/console/components/failure'
import { Skeleton } from '@/console/components/skeleton'
import { StaleNote } from '@/console/components/stale-note'
import { paths } from '@/console/lib/paths'
import { refusalOf } from '@/console/lib/refused'
import { useNow } from '@/console/lib/use-now'
import type { StaffDeskRow } from '@/contract/desk/view'
import { type DeskKind, deskKindLabel } from '@/contract/desk/vocabulary'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { sayMoment } from '@/domain/time/say'
import { useMatters } from '../api/use-matters'
import { Findings } from './findings'

/** What is settled without a visit: appeals, orders of parts and the like; and beside it the one that is open. */
export const MattersPage = () => {
  const [kind, setKind] = useState<DeskKind>()
  const [onlyOpen, setOnlyOpen] = useState(true)
  const [search, setSearch] = useState('')
  const { query, rows, kinds } = useMatters({ kind, onlyOpen: onlyOpen && search === '', search })
  const openNo = useMatch(`${paths.matters}/:ticketNo`)?.params.ticketNo ?? null
  return (
    <div className={openNo === null ? 'queue' : 'queue has-beside'}>
      <section className="list" aria-label="办件" aria-busy={query.isPending}>
        <header className="list-head">
          <h1>不用上门的办件</h1>
          <div className="matters-filters">
            <Select<DeskKind | 'all'>
              aria-label="哪一类"
              value={kind ?? 'all'}
              onChange={(picked) => setKind(picked === 'all' ? undefined : picked)}
              options={[
                { value: 'all', label: '全部' },
                ...kinds.map((value) => ({ value, label: deskKindLabel[value] })),
              ]}
            />
            <Checkbox checked={onlyOpen} onChange={({ target }) => setOnlyOpen(target.checked)}>
              只看没办完的
            </Checkbox>
            <Input.Search
              aria-label="按编号找"
              placeholder="编号"
              allowClear
              maxLength={30}
              onSearch={(typed) => setSearch(typed.trim())}
            />
          </div>
        </header>
        <Findings />
        {query.isRefetchError && (
          <StaleNote fetchedAt={query.dataUpdatedAt} onRetry={() => void query.refetch()} />
        )}
        {query.isPending && <Skeleton lines={8} label="正在取办件" />}
        {query.isLoadingError && (
          <Failure refusal={refusalOf(query.error)} onRetry={() => void query.refetch()} />
        )}
        {query.isSuccess && rows.length === 0 && (
          <Blank
            icon="check"
            title={search === '' ? '都办好了' : '没找到这个编号'}
            words={search === '' ? '有新的会自己出现在这里。' : '请核对编号，或者这件不归您的岗位办。'}
          />
        )}
        {rows.length > 0 && (
          <div className="table-scroll" data-scrolls-sideways>
            <table className="tickets-table">
              <caption className="only-read">不用上门的办件，新的在前</caption>
              <thead>
                <tr>
                  <th scope="col">办件</th>
                  <th scope="col">到哪一步</th>
                  <th scope="col">在谁手里</th>
                  <th scope="col">最晚</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <MatterRow key={row.ticketNo} row={row} isOpen={row.ticketNo === openNo} />
                ))}
              </tbody>
            </table>
            {query.hasNextPage && (
              <div className="more">
                <Button onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
                  再看后面的
                </Button>
              </div>
            )}
          </div>
        )}
      </section>
      {openNo !== null && <Outlet />}
    </div>
  )
}

const MatterRow = ({ row, isOpen }: { row: StaffDeskRow; isOpen: boolean }) => {
  const navigate = useNavigate()
  const now = useNow()
  const { ticketNo, kind, title, statusWords, takenBy, next } = row
  const path = paths.matter(ticketNo)
  return (
    <tr className={isOpen ? 'is-open' : undefined} onClick={() => navigate(path)}>
      <th scope="row">
        <Link
          to={path}
          className="row-link"
          aria-current={isOpen ? 'true' : undefined}
          onClick={(event) => event.stopPropagation()}
        >
          {deskKindLabel[kind]} {sayTicketNo(ticketNo)}
        </Link>
        <span className="row-symptom">{title}</span>
      </th>
      <td>{statusWords}</td>
      <td>{takenBy ?? '还没人接'}</td>
      <td>
        {next.byAt === null ? '' : sayMoment(next.byAt, now)}
        {next.late && <span className="tag">晚了</span>}
      </td>
    </tr>
  )
}
