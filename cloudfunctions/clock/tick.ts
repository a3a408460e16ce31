import { causeOf } from '../shared/log'
import type { Services } from '../shared/services'
import { clearPictures } from './clear-pictures'
import { closeCompleted } from './close-completed'
import { collectMedia } from './collect-media'
import { dispatchWaiting } from './dispatch-waiting'
import { learnQuestions } from './learn-questions'
import { refreshPoints } from './refresh-points'
import { settleSolved } from './settle-solved'
import { sweepLapsed } from './sweep-lapsed'
import { sweepReservations } from './sweep-reservations'
import { tallyDays } from './tally-calls'
import { tendCallBacks } from './tend-call-backs'
import { tendDesk } from './tend-desk'
import { tendSurveys } from './tend-surveys'
import { watchLate } from './watch-late'
import { watchOutbox } from './watch-outbox'

const chores = {
  closed: closeCompleted,
  collected: collectMedia,
  swept: sweepLapsed,
  lateNotices: watchOutbox,
  dispatched: dispatchWaiting,
  promised: watchLate,
  surveys: tendSurveys,
  tended: tendDesk,
  unkept: sweepReservations,
  refilled: refreshPoints,
  cleared: clearPictures,
  calledBack: tendCallBacks,
  tallied: tallyDays,
  settled: settleSolved,
  // last: it may take some seconds
  learnt: learnQuestions,
}

type Done = Record<keyof typeof chores, number>

/** What is due by the clock alone. One chore's trouble keeps no other from being done. */
export const tick = async (services: Services): Promise<Done> => {
  const done: Done = {
    closed: 0,
    collected: 0,
    swept: 0,
    lateNotices: 0,
    dispatched: 0,
    promised: 0,
    surveys: 0,
    tended: 0,
    unkept: 0,
    refilled: 0,
    cleared: 0,
    calledBack: 0,
    tallied: 0,
    settled: 0,
    learnt: 0,
  }
  for (const name of [
    'closed',
    'collected',
    'swept',
    'lateNotices',
    'dispatched',
    'promised',
    'surveys',
    'tended',
    'unkept',
    'refilled',
    'cleared',
    'calledBack',
    'tallied',
    'settled',
    'learnt',
  ] as const) {
    try {
      done[name] = await chores[name](services)
    } catch (error) {
      services.log({ level: 'error', what: `clock: ${name} failed`, cause: causeOf(error) })
    }
  }
  return done
}
