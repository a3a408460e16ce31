import type { StaffTicketDetail } from '@/contract/staff/view'
import { startsFrom } from '@/domain/ticket/allowed'
import { termsOf2026 } from '@/domain/ticket/terms'
import { sayMoment } from '@/domain/time/say'

const { chasesMost, chaseEveryMs } = termsOf2026

/** How often it was asked for, and how often it still can be. */
export const sayChased = (times: number): string =>
  times === 0
    ? `一张单最多催 ${chasesMost} 次，两次隔 ${chaseEveryMs / 3_600_000} 小时。`
    : `已经催过 ${times} 次，还能催 ${Math.max(0, chasesMost - times)} 次，两次隔 ${chaseEveryMs / 3_600_000} 小时。`

/** Why an agent can't pass the customer's asking on now; null where they can, or where there is nothing to hurry. */
export const whyNoChase = (
  {
    actions,
    status,
    chased,
    timeline,
  }: Pick<StaffTicketDetail, 'actions' | 'status' | 'chased' | 'timeline'>,
  now: number,
): string | null => {
  if (actions.includes('chase') || !startsFrom.chase.includes(status) || chased === 0) return null
  if (chased >= chasesMost) return `客户催过 ${chased} 次了，不能再催。请直接打电话问网点或调度。`
  const lastAt = Math.max(...timeline.filter(({ type }) => type === 'chased').map(({ at }) => at))
  return Number.isFinite(lastAt)
    ? `客户 ${sayMoment(lastAt, now)} 催过，已经排在前面，${sayMoment(lastAt + chaseEveryMs, now)} 以后能再催。`
    : null
}
