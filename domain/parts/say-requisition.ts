import { asSentence } from '@/domain/format/sentence'
import { sayFullDay, sayFullMoment } from '@/domain/time/say'
import type { RequisitionState } from './requisition'

/** Where a requisition stands. @param now epoch ms */
export const sayRequisition = (state: RequisitionState, now: number): string => {
  switch (state.status) {
    case 'asked':
      return '等仓库答复'
    case 'approved':
      return `批了 ${state.quantity} 件，预计 ${sayFullDay(state.promisedOn, now)} 到`
    case 'sent':
      return `发出 ${state.quantity} 件，预计 ${sayFullDay(state.promisedOn, now)} 到`
    case 'arrived':
      return `${sayFullMoment(state.at)} 收到 ${state.quantity} 件${state.missing === 0 ? '' : `，少了 ${state.missing} 件`}`
    case 'refused':
      return `没有批：${asSentence(state.reason)}`
    case 'withdrawn':
      return '撤回了'
    default:
      return state satisfies never
  }
}
