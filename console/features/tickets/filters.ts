import * as z from 'zod/mini'
import { day } from '@/contract/scalar'
import { type TicketStatus, ticketStatus } from '@/contract/ticket/vocabulary'
import { readTicketNo } from '@/domain/ticket/ticket-no'

/** What narrows the list. */
export interface TicketFilters {
  status: TicketStatus | null
  /** A ticket number as stored, or a full phone. */
  search: string | null
  onlyLate: boolean
  createdFrom: string | null
  createdTo: string | null
}

export const noFilters: TicketFilters = {
  status: null,
  search: null,
  onlyLate: false,
  createdFrom: null,
  createdTo: null,
}

/** What the browser's history keeps beside the address. */
const historyState = z.object({ phone: z.string().check(z.regex(/^1\d{10}$/)) })

/** The filters as an address says them; what is malformed there is no filter. */
export const readFilters = (params: URLSearchParams, state: unknown): TicketFilters => {
  const status = ticketStatus.safeParse(params.get('status'))
  const kept = historyState.safeParse(state)
  return {
    status: status.success ? status.data : null,
    search: kept.success ? kept.data.phone : readTicketNo(params.get('no') ?? ''),
    onlyLate: params.get('late') === '1',
    createdFrom: readDay(params.get('from')),
    createdTo: readDay(params.get('to')),
  }
}

/** The filters as an address. A phone number goes into the history's state: addresses end up in logs and bookmarks. */
export const writeFilters = (filters: TicketFilters): { search: string; state: { phone: string } | null } => {
  const params = new URLSearchParams()
  const isPhone = filters.search !== null && isFullPhone(filters.search)
  if (filters.status !== null) params.set('status', filters.status)
  if (filters.search !== null && !isPhone) params.set('no', filters.search)
  if (filters.onlyLate) params.set('late', '1')
  if (filters.createdFrom !== null) params.set('from', filters.createdFrom)
  if (filters.createdTo !== null) params.set('to', filters.createdTo)
  const query = params.toString()
  return {
    search: query === '' ? '' : `?${query}`,
    state: isPhone && filters.search !== null ? { phone: filters.search } : null,
  }
}

/** A ticket number in any spelling, or a full mobile number; null when it is neither. */
export const readSearch = (typed: string): string | null => {
  const digits = typed
    .normalize('NFKC')
    .replace(/^\s*\+?86(?=\s*-?1)/, '')
    .replace(/[\s-]/g, '')
  return isFullPhone(digits) ? digits : readTicketNo(typed)
}

export const isFullPhone = (text: string): boolean => /^1[3-9]\d{9}$/.test(text)

const readDay = (text: string | null): string | null => {
  const read = day.safeParse(text)
  return read.success ? read.data : null
}
