import { Input, type InputRef } from 'antd'
import { type FormEvent, type Ref, useEffect, useState } from 'react'
import { Icon } from '@/console/components/icon'
import { Kbd } from '@/console/components/kbd'
import { paths } from '@/console/lib/paths'
import { groupPhone } from '@/domain/format/mask'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { isFullPhone, noFilters, readSearch } from '../filters'
import { useFilters } from '../use-filters'

/** Looks everywhere, whatever the list was narrowed to; a ticket number opens its ticket at once. */
export const SearchBox = ({ inputRef }: { inputRef: Ref<InputRef> }) => {
  const { filters, show, narrow } = useFilters()
  const [typed, setTyped] = useState(() => sayAgain(filters.search))
  const [misread, setMisread] = useState(false)
  useEffect(() => setTyped(sayAgain(filters.search)), [filters.search])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() === '') return narrow({ search: null })
    const search = readSearch(typed)
    setMisread(search === null)
    if (search === null) return
    show({ ...noFilters, search }, isFullPhone(search) ? paths.tickets : paths.ticket(search))
  }
  const change = (text: string) => {
    setTyped(text)
    setMisread(false)
    if (text === '' && filters.search !== null) narrow({ search: null })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to the browsers of older desks
    <form className="search" role="search" onSubmit={submit}>
      <Input
        ref={inputRef}
        value={typed}
        onChange={(event) => change(event.target.value)}
        prefix={<Icon name="search" sizePx={16} />}
        suffix={typed === '' ? <Kbd>/</Kbd> : null}
        allowClear
        maxLength={30}
        placeholder="工单号或完整手机号"
        aria-label="搜工单号或完整手机号"
        aria-invalid={misread}
        aria-describedby={misread ? 'search-misread' : undefined}
        {...(misread ? { status: 'error' as const } : {})}
      />
      {misread && (
        <p className="search-misread" id="search-misread" role="alert">
          请输完整：工单号 7 位，手机号 11 位。
        </p>
      )}
    </form>
  )
}

const sayAgain = (search: string | null): string => {
  if (search === null) return ''
  return isFullPhone(search) ? groupPhone(search) : sayTicketNo(search)
}
