import { isQuiet } from './china-time'
import { element } from './element'
import { loadNotices, type Notice, type Person, readNotice } from './host-api'
import { noticeCard } from './notice-card'
import { lastSeq, merged, unseenCounts } from './notices'

export interface Feed {
  /** Shows the messages of that person, and counts them as seen. */
  showFor(person: Person): void
}

/**
 * The notices as they arrive on the phone in the frame.
 * @param onCounts told how many messages of the others wait unseen, by openid
 */
export const feedIn = (
  room: HTMLElement,
  onOpen: (page: string) => void,
  onCounts: (counts: Map<string, number>) => void,
): Feed => {
  const note = element('p', { class: 'small', hidden: true })
  const list = element('div', { class: 'notices', role: 'log', 'aria-live': 'polite', tabindex: '0' })
  room.append(note, list)
  let notices: Notice[] = []
  let shown: Person | null = null
  /** Up to which number the list stands; what is newer comes in visibly. */
  let drawnSeq = Number.POSITIVE_INFINITY
  const seenSeq = new Map<string, number>()

  const draw = () => {
    if (shown === null) return
    const { openid, name } = shown
    const mine = notices.filter((notice) => notice.openid === openid)
    seenSeq.set(openid, lastSeq(mine))
    onCounts(unseenCounts(notices, seenSeq))
    const quiet = isQuiet(Date.now())
    note.hidden = !quiet
    note.textContent =
      '现在是免打扰时间（22:00–08:00）：师傅出发的通知照常到，别的早上 8 点再到。小程序「消息」里马上能看到。'
    if (mine.length === 0) {
      list.replaceChildren(
        element('p', { class: 'empty' }, `${name}还没有微信通知。工单有进展，几秒钟后会出现在这里。`),
      )
      return
    }
    const cards = mine.map((notice) => {
      const card = noticeCard(notice, Date.now(), onOpen)
      card.classList.toggle('is-new', notice.seq > drawnSeq)
      return card
    })
    drawnSeq = lastSeq(notices)
    list.replaceChildren(...cards)
  }

  const add = (more: Notice[]) => {
    notices = merged(notices, more)
    draw()
  }

  // listens before it asks for the past, so that nothing falls in between
  const stream = new EventSource('/wx/feed/stream')
  stream.addEventListener('notice', (event: MessageEvent<string>) => {
    const notice = readNotice(event.data)
    if (notice !== null) add([notice])
  })
  void loadNotices().then((past) => {
    // what came before this page was opened waits for nobody
    for (const { openid, seq } of past) seenSeq.set(openid, Math.max(seq, seenSeq.get(openid) ?? 0))
    add(past)
  })

  return {
    showFor(person) {
      shown = person
      drawnSeq = Number.POSITIVE_INFINITY
      list.scrollTop = 0
      draw()
    },
  }
}
