import type { InputRef } from 'antd'
import type { RefObject } from 'react'
import { paths } from '@/console/lib/paths'
import { useShortcuts } from '@/console/lib/use-shortcuts'
import { useFilters } from './use-filters'

interface ListKeys {
  scroller: RefObject<HTMLDivElement | null>
  searchRef: RefObject<InputRef | null>
  openTicketNo: string | null
  more: { wanted: boolean; load: () => void }
  mayOpenTicket: boolean
}

/** The list by keyboard: `j` and `k` move the focus from link to link, Enter is the link's own. */
export const useListKeys = ({ scroller, searchRef, openTicketNo, more, mayOpenTicket }: ListKeys): void => {
  const { filters, narrow, goTo } = useFilters()
  const move = (step: 1 | -1) => {
    const links = [...(scroller.current?.querySelectorAll<HTMLElement>('[data-ticket]') ?? [])]
    const at = placeOf(links, openTicketNo)
    const next = links[at === -1 ? 0 : at + step]
    if (next !== undefined) next.focus()
    else if (step === 1 && more.wanted) more.load()
  }
  useShortcuts({
    '/': () => searchRef.current?.focus({ cursor: 'all' }),
    j: () => move(1),
    k: () => move(-1),
    l: () => narrow({ onlyLate: !filters.onlyLate }),
    ...(mayOpenTicket ? { n: () => void goTo(paths.openTicket) } : {}),
  })
}

/** The focused link, else the ticket that is open beside the list. */
const placeOf = (links: readonly HTMLElement[], openTicketNo: string | null): number => {
  const focused = links.findIndex((link) => link.contains(document.activeElement))
  return focused === -1 ? links.findIndex((link) => link.dataset.ticket === openTicketNo) : focused
}
