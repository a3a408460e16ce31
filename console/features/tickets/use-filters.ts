import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { paths } from '@/console/lib/paths'
import { readFilters, type TicketFilters, writeFilters } from './filters'

/** The list's filters, which live in the address, so that a reload and the back button keep them. */
export const useFilters = () => {
  const [params] = useSearchParams()
  const { pathname, state: historyState } = useLocation()
  const navigate = useNavigate()
  const filters = readFilters(params, historyState)
  const { search, state } = writeFilters(filters)
  return {
    filters,
    pathname,
    /** Narrows the list further and leaves the open ticket where it is. */
    narrow: (change: Partial<TicketFilters>) => {
      const next = writeFilters({ ...filters, ...change })
      navigate({ pathname, search: next.search }, { state: next.state })
    },
    /** Goes elsewhere within the area and keeps the list as it is. */
    goTo: (elsewhere: string) => navigate({ pathname: elsewhere, search }, { state }),
    /** For links that do the same. */
    linkTo: (elsewhere: string) => ({ to: { pathname: elsewhere, search }, state }),
    /** Shows the list for other filters, and perhaps a ticket beside it. */
    show: (wanted: TicketFilters, elsewhere: string = paths.tickets) => {
      const next = writeFilters(wanted)
      navigate({ pathname: elsewhere, search: next.search }, { state: next.state })
    },
  }
}
