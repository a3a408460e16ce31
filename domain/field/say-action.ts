import { sayMoney } from '@/domain/format/money'
import { sayFullDay, sayMoment } from '@/domain/time/say'
import { type FieldAction, lookedAt } from './action'
import type { QueuedAction } from './queue'

/** One action in words, for the list of what is not sent yet, and for the note it may become. */
export const sayAction = (action: FieldAction, now: number): string => {
  switch (action.type) {
    case 'depart':
      return '出发'
    case 'arrive':
      return '到了'
    case 'nobodyHome':
      return `家里没人：${action.reason}`
    case 'awaitPart':
      return `等配件：${action.partName} ${action.quantity} 个，预计 ${sayFullDay(action.expectedOn, now)} 到`
    case 'note':
      return `备注：${action.note}`
    case 'handBack':
      return '把没记进去的工作留在工单里'
    case 'complete':
      return sayWork(action)
  }
}

/** All of a ticket's unsent work as one text, at most `max` characters: a note holds no more. */
export const sayUnsent = (actions: readonly QueuedAction[], now: number, max = 1000): string =>
  actions
    .map(({ action, happenedAt }) => `${sayMoment(happenedAt, now)} ${sayAction(action, now)}`)
    .join('\n')
    .slice(0, max)

const sayWork = ({ work, confirmation }: Extract<FieldAction, { type: 'complete' }>): string =>
  [
    `完工：${work.summary}`,
    work.fees
      .map(
        ({ name, amountFen, quantity = 1 }) =>
          `${name}${quantity > 1 ? ` × ${quantity}` : ''} ${sayMoney(amountFen)}`,
      )
      .join('、'),
    `共 ${sayMoney(work.totalFen)}`,
    work.parts.map(({ name, quantity }) => `${name} ${quantity} 个`).join('、'),
    ...(lookedAt(work.checklist) === 0 ? [] : [`检查过 ${lookedAt(work.checklist)} 项`]),
    `照片 ${work.photoIds.length} 张`,
    confirmation.kind === 'code' ? `确认码 ${confirmation.code}` : '客户签了名',
  ]
    .filter((part) => part !== '')
    .join('，')
