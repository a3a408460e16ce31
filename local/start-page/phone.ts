import { element } from './element'
import { openSession, type Person } from './host-api'
import { PHONE, scaleFor } from './phone-scale'

export interface Phone {
  /** Puts that person's phone into the frame. */
  handTo(person: Person): Promise<void>
  /** Opens a page of the app, as a tap on a notice does. @param page without a leading slash */
  open(page: string): void
}

const NO_BARS = '* { scrollbar-width: none }'

/** The phone with the customer's app, as large as the room allows. */
export const phoneIn = (room: HTMLElement): Phone => {
  const frame = element('iframe', { class: 'screen', allow: 'clipboard-write' })
  const body = element('div', { class: 'phone' }, element('div', { class: 'glass' }, frame))
  room.append(body)
  const rescale = () => {
    const scale = scaleFor({ width: room.clientWidth, height: room.clientHeight })
    body.style.setProperty('--scale', String(scale))
    body.style.setProperty('--glass-width', `${Math.floor(PHONE.width * scale)}px`)
    body.style.setProperty('--glass-height', `${Math.floor(PHONE.height * scale)}px`)
  }
  frame.width = String(PHONE.width)
  frame.height = String(PHONE.height)
  room.style.setProperty('--bezel', `${PHONE.bezel}px`)
  new ResizeObserver(rescale).observe(room)
  rescale()

  // a phone draws no bars beside its pages; this one is of the same origin, so it can be told
  frame.addEventListener('load', () => frame.contentDocument?.head.append(element('style', {}, NO_BARS)))
  let handed = 0
  return {
    async handTo(person) {
      const turn = ++handed
      const session = await openSession(person.personId)
      // somebody else was chosen meanwhile
      if (turn !== handed) return
      frame.title = `${person.name}的手机`
      // the query makes it another document, so that the app starts afresh
      frame.src = `/app/?who=${person.personId}#session=${encodeURIComponent(session)}`
    },
    open(page) {
      if (frame.contentWindow) frame.contentWindow.location.hash = `#/${page}`
    },
  }
}
