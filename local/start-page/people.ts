import { button, element } from './element'
import type { Person } from './host-api'

export interface PeopleChips {
  choose(personId: string): void
  /** How many messages each one hasn't seen, by openid. */
  count(unseen: ReadonlyMap<string, number>): void
}

/** Whose phone it is: one chip each, and who the chosen one is. */
export const peopleIn = (
  room: HTMLElement,
  people: readonly Person[],
  onChoose: (person: Person) => void,
): PeopleChips => {
  const note = element('p', { class: 'small', 'aria-live': 'polite' })
  const chips = people.map((person) => {
    const badge = element('span', { class: 'badge', hidden: true })
    const chip = button(
      { class: 'chip', 'aria-pressed': 'false' },
      () => onChoose(person),
      person.name,
      badge,
    )
    return { person, chip, badge }
  })
  room.append(element('div', { class: 'chips' }, ...chips.map(({ chip }) => chip)), note)
  return {
    choose(personId) {
      for (const { person, chip } of chips) {
        chip.setAttribute('aria-pressed', String(person.personId === personId))
        if (person.personId === personId) note.textContent = `${person.note}。手机 ${person.phone}`
      }
    },
    count(unseen) {
      for (const { person, badge } of chips) {
        const count = unseen.get(person.openid) ?? 0
        badge.hidden = count === 0
        badge.replaceChildren(String(count), element('span', { class: 'unseen' }, ' 条新通知'))
      }
    },
  }
}
