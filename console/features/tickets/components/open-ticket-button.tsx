import { Button } from 'antd'
import { Icon } from '@/console/components/icon'
import { Kbd } from '@/console/components/kbd'
import { paths } from '@/console/lib/paths'
import { useFilters } from '../use-filters'

export const OpenTicketButton = () => {
  const { goTo } = useFilters()
  return (
    <Button
      type="primary"
      className="list-main"
      icon={<Icon name="plus" sizePx={16} />}
      onClick={() => goTo(paths.openTicket)}
    >
      替客户开单
      <Kbd>n</Kbd>
    </Button>
  )
}
