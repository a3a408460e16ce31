import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { Blank } from '@/console/components/blank'
import { Failure } from '@/console/components/failure'
import { Skeleton } from '@/console/components/skeleton'
import { refusalOf } from '@/console/lib/refused'
import { useFakes } from '../api/use-fakes'
import { FakeCard } from './fake-card'

/** Numbers, links and people that customers say pretended to be us; what is found fake here, every check says so. */
export const FakesPage = () => {
  const [settled, setSettled] = useState(false)
  const { query, rows } = useFakes(settled)
  return (
    <section className="technicians" aria-label="假冒举报" aria-busy={query.isPending}>
      <header className="list-head">
        <h1>假冒举报</h1>
        <Segmented
          aria-label="看哪些"
          options={[
            { value: 'waiting', label: '等核实的' },
            { value: 'settled', label: '核实过的' },
          ]}
          value={settled ? 'settled' : 'waiting'}
          onChange={(value) => setSettled(value === 'settled')}
        />
      </header>
      {query.isPending && <Skeleton lines={8} label="正在取举报" />}
      {query.isError && query.data === undefined && (
        <Failure refusal={refusalOf(query.error)} onRetry={() => void query.refetch()} />
      )}
      {query.isSuccess && rows.length === 0 && (
        <Blank
          icon="check"
          title={settled ? '还没有核实过的' : '都核实好了'}
          words="客户在官方核验里举报的，会出现在这里。"
        />
      )}
      <div className="technician-cards">
        {rows.map((row) => (
          <FakeCard key={row.fakeId} row={row} />
        ))}
      </div>
      {query.hasNextPage && (
        <div className="more">
          <Button onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
            再看后面的
          </Button>
        </div>
      )}
    </section>
  )
}
