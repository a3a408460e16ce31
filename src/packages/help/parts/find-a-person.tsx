import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { openPage } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { topicsPage } from '../routes'

/** The ways on from where no article helps; the call bar stands below them on every page. */
export function WaysOn({ onLeave }: { onLeave?: () => void }) {
  const go = (address: string) => () => {
    onLeave?.()
    openPage(address)
  }
  return (
    <Card>
      <Cell
        icon="wrench"
        title="报修，请师傅来看"
        note="选一选、拍张照，一两分钟"
        onTap={go(pages.symptom)}
      />
      <Cell
        icon="message"
        title="问一个人"
        note="写给客服，回答会到消息里"
        onTap={go(`${pages.voice}?kind=enquiry`)}
      />
      <Cell icon="list" title="按主题找" note="所有的说明都在里面" onTap={go(topicsPage)} />
    </Card>
  )
}
