import { Button } from 'antd'
import { Link, Outlet, useMatch, useNavigate } from 'react-router'
import { Failure } from '@/console/components/failure'
import { Skeleton } from '@/console/components/skeleton'
import { paths } from '@/console/lib/paths'
import { refusalOf } from '@/console/lib/refused'
import { useNow } from '@/console/lib/use-now'
import { versionStatusLabel } from '@/contract/knowledge/version'
import type { TopicRow as Row } from '@/contract/staff/knowledge'
import { sayMoment } from '@/domain/time/say'
import { useTopics } from '../api/use-knowledge'
import { KnowledgeHead } from './knowledge-head'
import './knowledge.css'

/** Every article: what is out, what is in work, whether it helps. What waits for a reviewer stands first. */
export const TopicsPage = () => {
  const query = useTopics()
  const navigate = useNavigate()
  const openTopic = useMatch(`${paths.knowledge}/topic/:topic`)?.params.topic ?? null
  const isAdding = useMatch(paths.addTopic) !== null
  const topics = [...(query.data?.topics ?? [])].sort((a, b) => weightOf(b) - weightOf(a))
  return (
    <div className={openTopic === null && !isAdding ? 'queue' : 'queue has-beside'}>
      <section className="list" aria-label="文章" aria-busy={query.isPending}>
        <KnowledgeHead title="知识" words="客户在手机上看到的说明。一个人写，另一个人审，才能发。" />
        <div className="knowledge-tools">
          <Button onClick={() => navigate(paths.addTopic)}>加一个主题</Button>
        </div>
        {query.isPending && <Skeleton lines={10} label="正在取文章" />}
        {query.isLoadingError && (
          <Failure refusal={refusalOf(query.error)} onRetry={() => void query.refetch()} />
        )}
        {topics.length > 0 && (
          <div className="table-scroll" data-scrolls-sideways>
            <table className="tickets-table">
              <caption className="only-read">所有文章，等着审的在前</caption>
              <thead>
                <tr>
                  <th scope="col">文章</th>
                  <th scope="col">在做的</th>
                  <th scope="col">发出去的</th>
                  <th scope="col">帮到 / 没帮到</th>
                </tr>
              </thead>
              <tbody>
                {topics.map((row) => (
                  <TopicRow key={row.topic} row={row} isOpen={row.topic === openTopic} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      {(openTopic !== null || isAdding) && <Outlet />}
    </div>
  )
}

const TopicRow = ({ row, isOpen }: { row: Row; isOpen: boolean }) => {
  const navigate = useNavigate()
  const now = useNow()
  const { topic, title, work, publishedN, publishedAt, votes } = row
  const path = paths.topic(topic)
  return (
    <tr className={isOpen ? 'is-open' : undefined} onClick={() => navigate(path)}>
      <th scope="row">
        <Link
          to={path}
          className="row-link"
          aria-current={isOpen ? 'true' : undefined}
          onClick={(event) => event.stopPropagation()}
        >
          {title}
        </Link>
        <span className="row-symptom">{topic}</span>
      </th>
      <td>
        {work === null
          ? ''
          : `${versionStatusLabel[work.status]}，${work.authorName}，${sayMoment(work.changedAt, now)}`}
      </td>
      <td>{publishedWords(publishedN, publishedAt, now)}</td>
      <td>{votes.yes + votes.no === 0 ? '' : `${votes.yes} / ${votes.no}`}</td>
    </tr>
  )
}

const publishedWords = (n: number | null, at: number | null, now: number): string => {
  if (n === null) return '没有发'
  return at === null ? '随应用带的' : `第 ${n} 版，${sayMoment(at, now)}`
}

const weightOf = ({ work }: Row): number => (work === null ? 0 : work.status === 'inReview' ? 2 : 1)
