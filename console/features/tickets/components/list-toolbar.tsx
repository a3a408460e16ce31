import { Button, type InputRef } from 'antd'
import type { Ref } from 'react'
import { Icon } from '@/console/components/icon'
import { Kbd } from '@/console/components/kbd'
import { paths } from '@/console/lib/paths'
import { useFilters } from '../use-filters'
import { CreatedFilter } from './created-filter'
import { SearchBox } from './search-box'

interface ListToolbarProps {
  searchRef: Ref<InputRef>
  mayOpenTicket: boolean
}

export const ListToolbar = ({ searchRef, mayOpenTicket }: ListToolbarProps) => {
  const { filters, narrow, goTo } = useFilters()
  return (
    <div className="toolbar">
      <SearchBox inputRef={searchRef} />
      <CreatedFilter />
      <Button
        aria-pressed={filters.onlyLate}
        className={filters.onlyLate ? 'toggle toggle-on' : 'toggle'}
        icon={<Icon name="clock" sizePx={16} />}
        onClick={() => narrow({ onlyLate: !filters.onlyLate })}
      >
        只看超时
      </Button>
      {mayOpenTicket && (
        <Button
          type="primary"
          className="toolbar-main"
          icon={<Icon name="plus" sizePx={16} />}
          onClick={() => goTo(paths.openTicket)}
        >
          替客户开单
          <Kbd>n</Kbd>
        </Button>
      )}
    </div>
  )
}
