import './browser-popup.css'
import type { Popup } from './stand-in'

export interface PopupChoice {
  choices: Record<string, 'accept' | 'reject'>
  always: boolean
}

/**
 * WeChat's own popup, drawn here because a browser has none. Plain elements, outside of the app's pages: on a
 * phone the app can't style it either.
 */
export const askByPopup = (popup: Popup): Promise<PopupChoice> =>
  new Promise((resolve) => {
    const veil = element('div', 'wx-popup-veil')
    const box = veil.appendChild(element('div', 'wx-popup'))
    box.setAttribute('role', 'dialog')
    box.setAttribute('aria-label', '订阅消息')
    box.append(element('p', 'wx-popup-title', '奥普服务 申请给您发送以下消息'))
    const boxes = popup.templates.map(({ id, title }) => ({ id, input: checkbox(box, title, true) }))
    const always = checkbox(box, '总是保持以上选择，不再询问', false)
    const buttons = box.appendChild(element('div', 'wx-popup-buttons'))
    const answer = (accepting: boolean) => {
      veil.remove()
      const choices = boxes.map(({ id, input }) => [id, accepting && input.checked ? 'accept' : 'reject'])
      resolve({ choices: Object.fromEntries(choices), always: always.checked })
    }
    button(buttons, '取消', () => answer(false))
    button(buttons, '允许', () => answer(true)).classList.add('wx-popup-allow')
    document.body.append(veil)
  })

const element = (tag: string, className: string, text = ''): HTMLElement => {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}

const checkbox = (box: HTMLElement, text: string, checked: boolean): HTMLInputElement => {
  const label = box.appendChild(element('label', 'wx-popup-row'))
  const input = document.createElement('input')
  input.type = 'checkbox'
  input.checked = checked
  label.append(input, text)
  return input
}

const button = (buttons: HTMLElement, text: string, onTap: () => void): HTMLElement => {
  const made = buttons.appendChild(element('button', 'wx-popup-button', text))
  made.addEventListener('click', onTap)
  return made
}
