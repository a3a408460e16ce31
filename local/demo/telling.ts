import type { Caller } from './caller'
import { type Crew, crews } from './crews'
import type { SignIns } from './sign-ins'
import type { Story } from './story'

/** Where and when stories are told. */
export interface Stage {
  url: string
  signIns: SignIns
  /** Begin of the story, epoch ms: a story that was broken off goes on with the same wishes and requests. */
  at: number
}

/** One story as it is told: who calls, and with which request ids. */
export interface Telling extends Stage {
  story: Story
  crew: Crew
  /** The same for the same step of the same telling, so that a repetition changes nothing twice. */
  requestId(step: string): string
  customer(): Promise<Caller>
}

export const telling = (stage: Stage, story: Story): Telling => ({
  ...stage,
  story,
  crew: crews[story.crew],
  requestId: (step) => `demo-${story.id}-${stage.at}-${step}`,
  customer: () => stage.signIns.customer(story.personId ?? ''),
})
