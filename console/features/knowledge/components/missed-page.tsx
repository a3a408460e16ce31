import { Button, Input } from 'antd'
import { useState } from 'react'
import { Blank } from '@/console/components/blank'
import { Failure } from '@/console/components/failure'
import { RefusalNote } from '@/console/components/refusal-note'
import { Skeleton } from '@/console/components/skeleton'
import { refusalOf } from '@/console/lib/refused'
import { useNow } from '@/console/lib/use-now'
import type { MissedQuestion } from '@/contract/staff/knowledge'
import { sayMoment } from '@/domain/time/say'
import { useMissed, useSettleMissed } from '../api/use-knowledge'
import { KnowledgeHead } from './knowledge-head'
import './knowledge.css'

/** What customers asked in vain, the most asked first: what is written next. */
export const MissedPage = () => {
  const query = useMissed()
  const questions = query.data?.pages.flatMap((page) => page.questions) ?? []
  return (
    <section className="list" aria-label="没答上的问题" aria-busy={query.isPending}>
      <KnowledgeHead
        title="没答上的问题"
        words="问得多的在前。号码和名字已经抹掉；写进一篇的“客户怎么问”，下次就答得上。"
      />
      {query.isPending && <Skeleton lines={8} label="正在取问题" />}
      {query.isLoadingError && (
        <Failure refusal={refusalOf(query.error)} onRetry={() => void query.refetch()} />
      )}
      {query.isSuccess && questions.length === 0 && (
        <Blank icon="check" title="都处理了" words="有新的没答上，会出现在这里。" />
      )}
      {questions.length > 0 && (
        <div className="table-scroll" data-scrolls-sideways>
          <table className="tickets-table">
            <caption className="only-read">没答上的问题，问得多的在前</caption>
            <thead>
              <tr>
                <th scope="col">问题</th>
                <th scope="col">次数</th>
                <th scope="col">最近一次</th>
                <th scope="col">怎么处理了</th>
              </tr>
            </thead>
            <tbody>
              {questions.map((missed) => (
                <Missed key={missed.missedId} missed={missed} />
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
  )
}

const Missed = ({ missed: { missedId, q, count, lastAt } }: { missed: MissedQuestion }) => {
  const [reason, setReason] = useState('')
  const settle = useSettleMissed()
  const now = useNow()
  return (
    <tr>
      <th scope="row">{q}</th>
      <td>{count}</td>
      <td>{sayMoment(lastAt, now)}</td>
      <td>
        <div className="knowledge-settle">
          <Input
            aria-label={`"${q}"怎么处理了`}
            value={reason}
            maxLength={60}
            placeholder="比如：写进取暖变差；不是我们的产品"
            onChange={({ target }) => setReason(target.value)}
          />
          <Button
            aria-label={`"${q}"处理好了`}
            disabled={reason.trim() === ''}
            loading={settle.isPending}
            onClick={() => settle.mutate({ missedId, reason: reason.trim() })}
          >
            处理好了
          </Button>
        </div>
        <RefusalNote message={settle.isError ? refusalOf(settle.error).message : null} />
      </td>
    </tr>
  )
}
