import { Button, type InputRef } from 'antd'
import type { Ref } from 'react'
import { Icon } from '@/console/components/icon'
import { useFilters } from '../use-filters'
import { CreatedFilter } from './created-filter'
import { SearchBox } from './search-box'

interface ListToolbarProps {
  searchRef: Ref<InputRef>
}

export const ListToolbar = ({ searchRef }: ListToolbarProps) => {
  const { filters, narrow } = useFilters()
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
    </div>
  )
}
