import { Button } from 'antd'
import { useState } from 'react'
import { Blank } from '@/console/components/blank'
import { DayField } from '@/console/components/day-field'
import { Failure } from '@/console/components/failure'
import { RefusalNote } from '@/console/components/refusal-note'
import { Skeleton } from '@/console/components/skeleton'
import { refusalOf } from '@/console/lib/refused'
import { useNow } from '@/console/lib/use-now'
import type { DropInState } from '@/contract/customer/outlet'
import { halfLabel } from '@/contract/ticket/vocabulary'
import { addDays, chinaDay } from '@/domain/time/china'
import { useDropIns, useSettleDropIn } from '../api/use-drop-ins'

const stateWords: Record<DropInState, string> = {
  waiting: '还没到',
  came: '来过了',
  absent: '没来',
  cancelled: '取消了',
}

const DAYS_SHOWN = 7

/** The numbers given out for the own counter. */
export const DropInsPage = () => {
  const today = chinaDay(useNow())
  const [picked, setPicked] = useState<string | null>(null)
  const date = picked ?? today
  const query = useDropIns(date)
  const settle = useSettleDropIn()
  const rows = query.data?.rows ?? []
  return (
    <div className="queue">
      <section className="list" aria-label="到店号" aria-busy={query.isPending}>
        <header className="list-head">
          <h1>到店号</h1>
          <div className="queue-words">
            <label htmlFor="drop-in-day">哪一天 </label>
            <DayField
              id="drop-in-day"
              from={addDays(today, -DAYS_SHOWN)}
              to={addDays(today, DAYS_SHOWN)}
              value={date}
              onChange={setPicked}
            />
          </div>
        </header>
        {query.isPending && <Skeleton lines={6} label="正在取到店号" />}
        {query.isError && query.data === undefined && (
          <Failure refusal={refusalOf(query.error)} onRetry={() => void query.refetch()} />
        )}
        <RefusalNote message={settle.isError ? refusalOf(settle.error).message : null} />
        {query.isSuccess && rows.length === 0 && (
          <Blank icon="check" title="这一天没有人领号" words="客户在小程序里领了号，会出现在这里。" />
        )}
        {rows.length > 0 && (
          <div className="table-scroll" data-scrolls-sideways>
            <table className="tickets-table">
              <caption className="only-read">到店号，上午的在前</caption>
              <thead>
                <tr>
                  <th scope="col">号</th>
                  <th scope="col">什么时候</th>
                  <th scope="col">来办什么</th>
                  <th scope="col">情况</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ dropInId, number, half, what, state }) => (
                  <tr key={dropInId}>
                    <th scope="row">{number}</th>
                    <td>{halfLabel[half]}</td>
                    <td>{what}</td>
                    <td>
                      {stateWords[state]}{' '}
                      {(['came', 'absent'] as const)
                        .filter((outcome) => outcome !== state)
                        .map((outcome) => (
                          <Button
                            key={outcome}
                            size="small"
                            disabled={settle.isPending}
                            aria-label={`${number} ${stateWords[outcome]}`}
                            onClick={() => settle.mutate({ dropInId, outcome })}
                          >
                            {stateWords[outcome]}
                          </Button>
                        ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </div>
  )
}
