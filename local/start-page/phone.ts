import { element } from './element'
import { openSession, type Person } from './host-api'
import { PHONE, scaleFor } from './phone-scale'
import { changePhone } from './phone-storage'

export interface Phone {
  /** Puts that person's phone into the frame. */
  handTo(person: Person): Promise<void>
  /** Opens a page of the app, as a tap on a notice does. @param page without a leading slash */
  open(page: string): void
}

const HOLDER = 'aupu.start.holder'

/** The phone with the customer's app, as large as the room allows. */
export const phoneIn = (room: HTMLElement): Phone => {
  const frame = element('iframe', { class: 'screen', allow: 'clipboard-write' })
  const body = element('div', { class: 'phone' }, frame)
  room.append(body)
  const rescale = () => {
    const scale = scaleFor({ width: room.clientWidth, height: room.clientHeight })
    body.style.setProperty('--scale', String(scale))
  }
  room.style.setProperty('--phone-width', `${PHONE.width}px`)
  room.style.setProperty('--phone-height', `${PHONE.height}px`)
  room.style.setProperty('--bezel', `${PHONE.bezel}px`)
  new ResizeObserver(rescale).observe(room)
  rescale()

  return {
    async handTo(person) {
      const session = await openSession(person.personId)
      await show(frame, 'about:blank')
      changePhone(localStorage, localStorage.getItem(HOLDER), person.personId)
      localStorage.setItem(HOLDER, person.personId)
      frame.title = `${person.name}的手机`
      // the query makes it another document, so that the app starts afresh
      await show(frame, `/app/?who=${person.personId}#session=${encodeURIComponent(session)}`)
    },
    open(page) {
      if (frame.contentWindow) frame.contentWindow.location.hash = `#/${page}`
    },
  }
}

const show = (frame: HTMLIFrameElement, address: string): Promise<void> =>
  new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true })
    frame.src = address
  })
