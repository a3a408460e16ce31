import { Button, Segmented } from 'antd'
import { useMatch, useNavigate, useSearchParams } from 'react-router'
import { Blank } from '@/console/components/blank'
import { Failure } from '@/console/components/failure'
import { Skeleton } from '@/console/components/skeleton'
import { StaleNote } from '@/console/components/stale-note'
import { paths } from '@/console/lib/paths'
import { refusalOf } from '@/console/lib/refused'
import { useCases, type Which } from '../api/use-cases'
import { CaseDetail } from './case-detail'
import { CaseTable } from './case-table'

const lists: Record<Which, { label: string; words: string; blank: string }> = {
  callbacks: {
    label: '回访',
    words: '没在手机上评的，按规则和抽样排在这里，等得久的在前。',
    blank: '都回访过了',
  },
  recoveries: { label: '补救', words: '打了 1、2 分的，先打电话把事情解决。', blank: '没有要补救的' },
}

/** The quality team's calls: who didn't answer, and who wasn't content. */
export const CallbacksPage = () => {
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const surveyId = useMatch(`${paths.callbacks}/:surveyId`)?.params.surveyId ?? null
  const which: Which = search.get('list') === 'recoveries' ? 'recoveries' : 'callbacks'
  const { query, cases } = useCases(which)
  const open = cases.find((one) => one.surveyId === surveyId) ?? null
  return (
    <div className={open === null ? 'queue' : 'queue has-beside'}>
      <section className="list" aria-label="回访" aria-busy={query.isPending}>
        <header className="list-head">
          <h1>等您打电话</h1>
          <p className="queue-words">{lists[which].words}</p>
          <Segmented
            aria-label="看哪一列"
            value={which}
            options={(['callbacks', 'recoveries'] as const).map((value) => ({
              value,
              label: lists[value].label,
            }))}
            onChange={(value) => navigate(paths.callback(null, value))}
          />
        </header>
        {query.isRefetchError && (
          <StaleNote fetchedAt={query.dataUpdatedAt} onRetry={() => void query.refetch()} />
        )}
        {query.isPending && <Skeleton lines={8} label="正在取回访" />}
        {query.isLoadingError && (
          <Failure refusal={refusalOf(query.error)} onRetry={() => void query.refetch()} />
        )}
        {query.isSuccess && cases.length === 0 && (
          <Blank icon="check" title={lists[which].blank} words="有新的，会自己出现在这里。" />
        )}
        {cases.length > 0 && (
          <CaseTable cases={cases} openId={surveyId} pathOf={(id) => paths.callback(id, which)} />
        )}
        {query.hasNextPage && (
          <div className="more">
            <Button onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
              再看后面的
            </Button>
          </div>
        )}
      </section>
      {open !== null && (
        <CaseDetail key={open.surveyId} one={open} onClose={() => navigate(paths.callback(null, which))} />
      )}
    </div>
  )
}
