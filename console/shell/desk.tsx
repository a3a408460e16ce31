import { lazy, Suspense, useState } from 'react'
import { Navigate, Route, Routes } from 'react-router'
import { Blank } from '@/console/components/blank'
import { Skeleton } from '@/console/components/skeleton'
import { QueuePage } from '@/console/features/dispatch-queue/components/queue-page'
import { TicketPage } from '@/console/features/ticket/components/ticket-page'
import { TicketsPage } from '@/console/features/tickets/components/tickets-page'
import { useStaff } from '@/console/lib/desk-context'
import { paths } from '@/console/lib/paths'
import { useShortcuts } from '@/console/lib/use-shortcuts'
import { type EndpointKey, endpointPolicies } from '@/domain/policies/endpoint-policy'
import { type Area, Rail } from './rail'
import { ShortcutHelp } from './shortcut-help'

const OpenTicketPage = lazy(async () => {
  const { OpenTicketPage } = await import('@/console/features/open-ticket/components/open-ticket-page')
  return { default: OpenTicketPage }
})

const DayPlanPage = lazy(async () => {
  const { DayPlanPage } = await import('@/console/features/day-plan/components/day-plan-page')
  return { default: DayPlanPage }
})
const TechniciansPage = lazy(async () => {
  const { TechniciansPage } = await import('@/console/features/technicians/components/technicians-page')
  return { default: TechniciansPage }
})

const StockPage = lazy(async () => {
  const { StockPage } = await import('@/console/features/stock/components/stock-page')
  return { default: StockPage }
})

const MattersPage = lazy(async () => {
  const { MattersPage } = await import('@/console/features/matters/components/matters-page')
  return { default: MattersPage }
})
const MatterPage = lazy(async () => {
  const { MatterPage } = await import('@/console/features/matters/components/matter-page')
  return { default: MatterPage }
})
const ProofsPage = lazy(async () => {
  const { ProofsPage } = await import('@/console/features/proofs/components/proofs-page')
  return { default: ProofsPage }
})
const ProofPage = lazy(async () => {
  const { ProofPage } = await import('@/console/features/proofs/components/proof-page')
  return { default: ProofPage }
})

const CallbacksPage = lazy(async () => {
  const { CallbacksPage } = await import('@/console/features/callbacks/components/callbacks-page')
  return { default: CallbacksPage }
})
const ScoresPage = lazy(async () => {
  const { ScoresPage } = await import('@/console/features/scores/components/scores-page')
  return { default: ScoresPage }
})

const CallBacksPage = lazy(async () => {
  const { CallBacksPage } = await import('@/console/features/call-backs/components/call-backs-page')
  return { default: CallBacksPage }
})
const FakesPage = lazy(async () => {
  const { FakesPage } = await import('@/console/features/official/components/fakes-page')
  return { default: FakesPage }
})
const DropInsPage = lazy(async () => {
  const { DropInsPage } = await import('@/console/features/drop-ins/components/drop-ins-page')
  return { default: DropInsPage }
})

const TopicsPage = lazy(async () => {
  const { TopicsPage } = await import('@/console/features/knowledge/components/topics-page')
  return { default: TopicsPage }
})
const TopicPage = lazy(async () => {
  const { TopicPage } = await import('@/console/features/knowledge/components/topic-page')
  return { default: TopicPage }
})
const AddTopic = lazy(async () => {
  const { AddTopic } = await import('@/console/features/knowledge/components/add-topic')
  return { default: AddTopic }
})
const MissedPage = lazy(async () => {
  const { MissedPage } = await import('@/console/features/knowledge/components/missed-page')
  return { default: MissedPage }
})
const DeflectionPage = lazy(async () => {
  const { DeflectionPage } = await import('@/console/features/knowledge/components/deflection-page')
  return { default: DeflectionPage }
})

/** The areas and who works in them: whoever may call what their page shows. */
const everyArea: readonly (Area & { endpoint: EndpointKey })[] = [
  { path: paths.tickets, label: '工单', icon: 'inbox', endpoint: 'staff/ticket.list' },
  { path: paths.queue, label: '派单', icon: 'send', endpoint: 'staff/dispatch.queue' },
  { path: paths.dayPlan, label: '排班', icon: 'route', endpoint: 'staff/dispatch.dayPlan' },
  { path: paths.technicians, label: '师傅', icon: 'team', endpoint: 'staff/technician.list' },
  { path: paths.stock, label: '库存', icon: 'box', endpoint: 'staff/stock.list' },
  { path: paths.knowledge, label: '知识', icon: 'search', endpoint: 'staff/knowledge.list' },
  { path: paths.matters, label: '办件', icon: 'inbox', endpoint: 'staff/desk.list' },
  { path: paths.proofs, label: '凭证', icon: 'eye', endpoint: 'staff/proof.queue' },
  { path: paths.callbacks, label: '回访', icon: 'phone', endpoint: 'staff/survey.list' },
  { path: paths.callBacks, label: '回电', icon: 'phone', endpoint: 'staff/callBack.list' },
  { path: paths.fakes, label: '假冒', icon: 'alert', endpoint: 'staff/fake.list' },
  { path: paths.dropIns, label: '到店', icon: 'clock', endpoint: 'staff/dropIn.list' },
  { path: paths.scores, label: '评分', icon: 'half', endpoint: 'staff/survey.totals' },
]

/** Everything behind the sign-in: the rail of areas, and the area one is in. */
export const Desk = () => {
  const [helping, setHelping] = useState(false)
  const { role } = useStaff()
  useShortcuts({ '?': () => setHelping(true) })
  const areas = everyArea.filter(({ endpoint }) => endpointPolicies[endpoint].includes(role))
  const worksIn = (path: string) => areas.some((area) => area.path === path)
  const [first] = areas
  return (
    <div className="desk">
      <Rail areas={areas} onHelp={() => setHelping(true)} />
      <main className="area">
        {first !== undefined ? (
          <Suspense fallback={<Skeleton lines={10} label="正在打开" />}>
            <Routes>
              {worksIn(paths.tickets) && (
                <Route path={paths.tickets} element={<TicketsPage />}>
                  <Route path="new" element={<OpenTicketPage />} />
                  <Route path=":ticketNo" element={<TicketPage />} />
                </Route>
              )}
              {worksIn(paths.knowledge) && (
                <>
                  <Route path={paths.missed} element={<MissedPage />} />
                  <Route path={paths.deflection} element={<DeflectionPage />} />
                  <Route path={paths.knowledge} element={<TopicsPage />}>
                    <Route path="new" element={<AddTopic />} />
                    <Route path="topic/:topic" element={<TopicPage />} />
                  </Route>
                </>
              )}
              {worksIn(paths.queue) && (
                <Route path={paths.queue} element={<QueuePage />}>
                  <Route path=":ticketNo" element={<TicketPage listPath={paths.queue} begin="dispatch" />} />
                </Route>
              )}
              {worksIn(paths.dayPlan) && <Route path={paths.dayPlan} element={<DayPlanPage />} />}
              {worksIn(paths.callBacks) && <Route path={paths.callBacks} element={<CallBacksPage />} />}
              {worksIn(paths.fakes) && <Route path={paths.fakes} element={<FakesPage />} />}
              {worksIn(paths.dropIns) && <Route path={paths.dropIns} element={<DropInsPage />} />}
              {worksIn(paths.stock) && <Route path={paths.stock} element={<StockPage />} />}
              {worksIn(paths.technicians) && <Route path={paths.technicians} element={<TechniciansPage />} />}
              {worksIn(paths.matters) && (
                <Route path={paths.matters} element={<MattersPage />}>
                  <Route path=":ticketNo" element={<MatterPage />} />
                </Route>
              )}
              {worksIn(paths.proofs) && (
                <Route path={paths.proofs} element={<ProofsPage />}>
                  <Route path=":proofId" element={<ProofPage />} />
                </Route>
              )}
              {worksIn(paths.callbacks) && (
                <Route path={paths.callbacks} element={<CallbacksPage />}>
                  <Route path=":surveyId" element={null} />
                </Route>
              )}
              {worksIn(paths.scores) && <Route path={paths.scores} element={<ScoresPage />} />}
              <Route path="*" element={<Navigate to={first.path} replace />} />
            </Routes>
          </Suspense>
        ) : (
          <Blank
            icon="inbox"
            title="这里还没有您要办的事"
            words="您的岗位不看客户的工单。配置和人员管理开通后会出现在左边。"
          />
        )}
      </main>
      <ShortcutHelp open={helping} onClose={() => setHelping(false)} />
    </div>
  )
}
