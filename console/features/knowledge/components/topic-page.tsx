import { useParams } from 'react-router'
import { Failure } from '@/console/components/failure'
import { Skeleton } from '@/console/components/skeleton'
import { refusalOf } from '@/console/lib/refused'
import { versionStatusLabel } from '@/contract/knowledge/version'
import type { TopicDetail } from '@/contract/staff/knowledge'
import { useTopic } from '../api/use-knowledge'
import { ArticleForm } from './article-form'
import { ArticleView } from './article-view'
import { TopicActions } from './topic-actions'

/** One topic: what is in work, else what is out; and what this person may do with it. */
export const TopicPage = () => {
  const { topic = '' } = useParams()
  const query = useTopic(topic)
  return (
    <section className="beside" aria-label="这一篇" aria-busy={query.isPending}>
      {query.isPending && <Skeleton lines={8} label="正在取这一篇" />}
      {query.isLoadingError && (
        <Failure refusal={refusalOf(query.error)} onRetry={() => void query.refetch()} />
      )}
      {query.data && <Topic key={topic} detail={query.data} />}
    </section>
  )
}

const Topic = ({ detail }: { detail: TopicDetail }) => {
  const { work, published, authorName, faults, may, figures, topic } = detail
  const shown = work ?? published
  if (shown === null) return <p className="faint">这一篇已经换下，没有在做的版本。</p>
  return (
    <>
      <header className="knowledge-topic-head">
        <h2>{shown.article.title}</h2>
        <p className="faint">
          {topic}，第 {shown.n} 版，{versionStatusLabel[shown.status]}
          {authorName === null ? '' : `，${authorName} 写的`}
        </p>
      </header>
      {work?.status === 'draft' && work.sentBack !== undefined && (
        <p className="knowledge-sent-back" role="status">
          审的人说：{work.sentBack}
        </p>
      )}
      {faults.length > 0 && (
        <ul className="knowledge-faults" aria-label="要改的">
          {faults.map(({ words, about }) => (
            <li key={`${words} ${about}`}>
              {words}
              <span className="faint"> {about}</span>
            </li>
          ))}
        </ul>
      )}
      <TopicActions detail={detail} />
      {may.includes('edit') && work !== null ? (
        <ArticleForm key={work.changedAt} detail={detail} article={work.article} figures={figures} />
      ) : (
        <ArticleView article={shown.article} figures={figures} />
      )}
    </>
  )
}
