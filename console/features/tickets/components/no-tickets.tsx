import { Button } from 'antd'
import { Blank } from '@/console/components/blank'
import { noFilters } from '../filters'
import { useFilters } from '../use-filters'

/** An empty list says which filter made it so, and how to see more. */
export const NoTickets = () => {
  const { filters, show } = useFilters()
  const narrowed = JSON.stringify(filters) !== JSON.stringify(noFilters)
  if (!narrowed) return <Blank icon="inbox" title="现在没有工单" words="有新的会自动出现在这里，不用刷新。" />
  if (filters.search !== null) {
    return (
      <Blank icon="search" title="没有搜到" words="请核对一下号码。换个手机号报的修，要用当时那个号码来搜。">
        <Button onClick={() => show(noFilters)}>看全部工单</Button>
      </Blank>
    )
  }
  return (
    <Blank icon="filter" title="这里没有工单" words="按现在的筛选没有符合的，有新的会自动出现。">
      <Button onClick={() => show(noFilters)}>看全部工单</Button>
    </Blank>
  )
}
