import type { TicketDetail } from '@/contract/ticket/view'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { openPage } from '@/src/platform/navigate'
import { sharePage, slipPage } from '@/src/routes'

/** What can be taken from here: a link for the family, and the voucher once the work is done. */
export function Ways({ ticket: { ticketNo, completion } }: { ticket: TicketDetail }) {
  return (
    <Card>
      <Cell
        icon="message"
        title="把进度分享给家人"
        note="对方看不到姓名、电话和地址"
        onTap={() => openPage(sharePage(ticketNo))}
      />
      {completion && (
        <Cell icon="list" title="服务凭单" note="存成图片或文件" onTap={() => openPage(slipPage(ticketNo))} />
      )}
    </Card>
  )
}
