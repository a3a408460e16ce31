import type { TicketDetail } from '@/contract/ticket/view'
import { sayMoney } from '@/domain/format/money'
import { sayMoment, sayWindow } from '@/domain/time/say'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Estimate } from './estimate'
import { Warranty } from './warranty'

/** What was told, as it was told; the phone number stays masked on the screen. */
export function Facts({ ticket, now }: { ticket: TicketDetail; now: number }) {
  const {
    productName,
    title,
    description,
    wish,
    booked,
    address,
    contactName,
    phoneMasked,
    capFen,
    estimate,
    divisionCode,
    createdAt,
    verdict,
    productId,
  } = ticket
  return (
    <Card>
      <Cell title={title} note={description === '' ? undefined : description} />
      <Cell title="产品" value={productName} />
      <Cell title={booked ? '上门时间' : '希望的时间'} value={sayWindow(wish, now)} />
      <Cell title={address} note={`${contactName} ${phoneMasked}`} />
      {verdict !== null && <Warranty verdict={verdict} productId={productId} />}
      {capFen !== null && <Cell title="最多收" note="超过会先征得您同意" value={sayMoney(capFen)} />}
      {estimate !== null && <Estimate estimate={estimate} divisionCode={divisionCode} now={now} />}
      <Cell title="提交时间" value={sayMoment(createdAt, now)} />
    </Card>
  )
}
