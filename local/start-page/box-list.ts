import { button, element } from './element'
import type { Box } from './host-api'

/** Boxes to scan with the phone in the frame: a press opens what the box's code opens. */
export const boxListIn = (room: HTMLElement, boxes: readonly Box[], scan: (box: Box) => void): void => {
  if (boxes.length === 0) return
  room.append(
    element('p', { class: 'small' }, '没有包装箱？点一个，手机就像扫了它的码：'),
    element(
      'div',
      { class: 'fault-buttons' },
      ...boxes.map((box) => button({ class: 'plain' }, () => scan(box), box.name)),
    ),
  )
}
