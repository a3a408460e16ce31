import { lazy, useState } from 'react'
import { Navigate, Route, Routes } from 'react-router'
import { Blank } from '@/console/components/blank'
import { TicketPage } from '@/console/features/ticket/components/ticket-page'
import { TicketsPage } from '@/console/features/tickets/components/tickets-page'
import { useStaff } from '@/console/lib/desk-context'
import { paths } from '@/console/lib/paths'
import { useShortcuts } from '@/console/lib/use-shortcuts'
import { endpointPolicies } from '@/domain/policies/endpoint-policy'
import { type Area, Rail } from './rail'
import { ShortcutHelp } from './shortcut-help'

const OpenTicketPage = lazy(async () => {
  const { OpenTicketPage } = await import('@/console/features/open-ticket/components/open-ticket-page')
  return { default: OpenTicketPage }
})

/** Everything behind the sign-in: the rail of areas, and the area one is in. */
export const Desk = () => {
  const [helping, setHelping] = useState(false)
  const { role } = useStaff()
  useShortcuts({ '?': () => setHelping(true) })
  const seesTickets = endpointPolicies['staff/ticket.list'].includes(role)
  const areas: Area[] = seesTickets ? [{ path: paths.tickets, label: '工单', icon: 'inbox' }] : []
  return (
    <div className="desk">
      <Rail areas={areas} onHelp={() => setHelping(true)} />
      <main className="area">
        {seesTickets ? (
          <Routes>
            <Route path="/tickets" element={<TicketsPage />}>
              <Route path="new" element={<OpenTicketPage />} />
              <Route path=":ticketNo" element={<TicketPage />} />
            </Route>
            <Route path="*" element={<Navigate to={paths.tickets} replace />} />
          </Routes>
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
