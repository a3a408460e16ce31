import { button, element } from './element'
import { addFault, clearFaults, type Fault, loadFaults } from './host-api'

/** Kinds of local/wechat/faults that a person can see the effect of. */
const KINDS = [
  ['busy', '微信正忙，稍后再试'],
  ['timeoutAfterDelivery', '送到了，但没有回音'],
  ['timeoutBeforeDelivery', '没送到，也没有回音'],
  ['revoked', '客户收回了授权'],
  ['quota', '今天的条数用完了'],
  ['forbidden', '没有发消息的权限'],
] as const

/** Lets WeChat fail at the next messages, to see that no notice is lost or doubled. */
export const faultPanelIn = (room: HTMLElement): void => {
  const kind = element(
    'select',
    { id: 'fault-kind' },
    ...KINDS.map(([value, label]) => element('option', { value }, label)),
  )
  const times = element('input', { id: 'fault-times', type: 'number', min: '1', max: '99', value: '3' })
  const armed = element('p', { class: 'small', role: 'status' })
  const tell = (faults: readonly Fault[]) => {
    armed.textContent =
      faults.length === 0 ? '现在一切正常。' : `接下来：${faults.map(sayFault).join('；')}。`
  }
  const failed = () => {
    armed.textContent = '没设上，本机的服务可能停了。'
  }
  const add = () => {
    const chosen = {
      kind: kind.value,
      api: 'subscribeMessage.send',
      times: Math.max(1, times.valueAsNumber || 1),
    }
    addFault(chosen).then(tell, failed)
  }
  room.append(
    element(
      'details',
      {},
      element('summary', {}, '让微信出点错'),
      element(
        'p',
        { class: 'small' },
        '接下来几次发通知会碰上这个错。看看通知是晚到、改走小程序「消息」，还是不再发。',
      ),
      element(
        'div',
        { class: 'fault-form' },
        element('label', { for: 'fault-kind' }, '出什么错'),
        kind,
        element('label', { for: 'fault-times' }, '几次'),
        times,
        element(
          'div',
          { class: 'fault-buttons' },
          button({ class: 'plain' }, add, '就这样'),
          button({ class: 'plain' }, () => void clearFaults().then(tell, failed), '恢复正常'),
        ),
      ),
      armed,
    ),
  )
  loadFaults().then(tell, failed)
}

const sayFault = ({ kind, times }: Fault): string => {
  const label = KINDS.find(([value]) => value === kind)?.[1] ?? kind
  return times === undefined ? label : `${label}，${times} 次`
}
