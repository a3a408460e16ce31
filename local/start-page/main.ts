import './style.css'
import { boxListIn } from './box-list'
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

/** Of the app, where a box code leads. */
const OPEN_PAGE = 'packages/product/pages/open/index'

const start = async (): Promise<void> => {
  const { people, staff, boxes } = await loadCast()
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
  boxListIn(place('boxes'), boxes, ({ serialNo }) => phone.open(`${OPEN_PAGE}?p=${serialNo}`))
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
