import './style.css'
import { element, place } from './element'
import { faultPanelIn } from './fault-panel'
import { feedIn } from './feed'
import { loadCast, type Person } from './host-api'
import { peopleIn } from './people'
import { phoneIn } from './phone'
import { staffIn } from './staff-list'
import { tryListIn } from './try-list'

/** In the address, so that a reload keeps the same phone. */
const WHO = 'who'

const start = async (): Promise<void> => {
  const { people, staff } = await loadCast()
  const phone = phoneIn(place('phone'))
  const feed = feedIn(place('feed'), phone.open, (counts) => chips.count(counts))
  const choose = (person: Person) => {
    chips.choose(person.personId)
    feed.showFor(person)
    history.replaceState(null, '', `?${WHO}=${person.personId}`)
    void phone.handTo(person)
  }
  const chips = peopleIn(place('people'), people, choose)
  tryListIn(place('try'))
  staffIn(place('staff'), staff)
  faultPanelIn(place('faults'))
  const wanted = new URLSearchParams(location.search).get(WHO)
  const first = people.find(({ personId }) => personId === wanted) ?? people[0]
  if (first) choose(first)
}

start().catch(() => {
  const sorry = '没打开，本机的服务没有回应。请看终端里 npm start 还在不在运行，再刷新这一页。'
  document.body.prepend(element('p', { class: 'sorry', role: 'alert' }, sorry))
})
