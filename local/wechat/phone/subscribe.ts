import { randomUUID } from 'node:crypto'
import type { People, Person } from '../people'
import type { Pusher } from '../push-events'
import type { Choice } from '../record'
import type { Template } from '../template'

export type SubscribeRequest = {
  openid: string
  tmplIds: readonly string[]
  /** whether a tap's handler made the call */
  fromTap: boolean
  /** how long ago the tap was, where the page knows */
  lastTapAgeMs?: number
}

/** Awaits the customer's choice; closed or answered by `answer`. */
export type Popup = { id: string; templates: readonly Template[] }

/** As `wx.requestSubscribeMessage` gives it: `errMsg`, and a choice under each template's id. */
export type SubscribeResult = Record<string, string>

export type SubscribeOutcome =
  | { state: 'popup'; popup: Popup }
  | { state: 'answered'; result: SubscribeResult }
  | { state: 'failed'; errCode?: number; errMsg: string }

/** `choices` by template id; what is missing counts as rejected. `always` is 总是保持以上选择，不再询问. */
export type PopupAnswer = { openid: string; choices: Record<string, Choice>; always?: boolean }

export type Subscribe = {
  request(request: SubscribeRequest): SubscribeOutcome
  /** the popup that stands open on this person's phone */
  pending(openid: string): Popup | null
  answer(answer: PopupAnswer): SubscribeOutcome
}

type Open = { popup: Popup; decided: Record<string, string>; at: number }

/** The newest document says 5, older ones and Taro's 3: the stricter holds here. */
const MAX_TEMPLATES = 3
/** iOS forgets a tap while the page awaits something; the exact time isn't published. */
const TAP_LASTS_MS = 1_000
/** A popup whose page went away without an answer blocks nobody for longer. */
const POPUP_LASTS_MS = 120_000

/** https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeMessage.html */
export const createSubscribe = ({
  people,
  templates,
  pusher,
  clock,
}: {
  people: People
  templates: ReadonlyMap<string, Template>
  pusher: Pusher
  clock: () => number
}): Subscribe => {
  const open = new Map<string, Open>()

  const pending = (openid: string): Open | null => {
    const found = open.get(openid)
    return found && clock() - found.at < POPUP_LASTS_MS ? found : null
  }

  const settle = (openid: string, choices: Record<string, Choice>, always: boolean) =>
    people.record({ type: 'answered', openid, choices, always })

  return {
    pending: (openid) => pending(openid)?.popup ?? null,

    request: ({ openid, tmplIds, fromTap, lastTapAgeMs = 0 }) => {
      if (!fromTap || lastTapAgeMs > TAP_LASTS_MS) return failed('can only be invoked by user TAP gesture.')
      if (pending(openid)) return failed('last call has not ended')
      if (tmplIds.length === 0) return failed("TmplIds can't be empty", 10001)
      if (tmplIds.length > MAX_TEMPLATES) return failed('Templates count out of max bounds', 20003)
      const person = people.find(openid)
      const asked = [...new Set(tmplIds)].map((id) => templates.get(id))
      const known = asked.filter((template) => template !== undefined)
      if (!person || known.length < asked.length) {
        return failed('No template data return, verify the template id exist', 20001)
      }
      if (!person.mainSwitch) return failed('The main switch is switched off', 20004)

      const { kept, decided, left } = sorted(person, known)
      if (Object.keys(kept).length > 0) settle(openid, kept, false)
      if (left.length === 0) return answered(decided)
      const popup = { id: randomUUID(), templates: left }
      open.set(openid, { popup, decided, at: clock() })
      return { state: 'popup', popup }
    },

    answer: ({ openid, choices, always = false }) => {
      const found = pending(openid)
      if (!found) return failed('no popup is open')
      open.delete(openid)
      const made: Record<string, Choice> = {}
      for (const { id } of found.popup.templates) made[id] = choices[id] ?? 'reject'
      settle(openid, made, always)
      pusher.popupAnswered(openid, made)
      return answered({ ...found.decided, ...made })
    },
  }
}

/** Parts what is decided already (kept choices, a second template of one title) from what the popup asks. */
const sorted = ({ items }: Person, asked: Template[]) => {
  const kept: Record<string, Choice> = {}
  const decided: Record<string, string> = {}
  const left: Template[] = []
  for (const template of asked) {
    const choice = items.get(template.id)
    if (asked.find(({ title }) => title === template.title) !== template) decided[template.id] = 'filter'
    else if (choice === undefined) left.push(template)
    else decided[template.id] = kept[template.id] = choice
  }
  return { kept, decided, left }
}

const answered = (choices: Record<string, string>): SubscribeOutcome => ({
  state: 'answered',
  result: { errMsg: 'requestSubscribeMessage:ok', ...choices },
})

const failed = (why: string, errCode?: number): SubscribeOutcome => ({
  state: 'failed',
  errMsg: `requestSubscribeMessage:fail ${why}`,
  ...(errCode === undefined ? {} : { errCode }),
})
