import type { DayPack } from '@/contract/staff/technician'
import { becomes, type FieldAction, photosOf } from '@/domain/field/action'
import {
  enqueued,
  handedBack,
  held,
  nextToSend,
  type QueuedAction,
  renewed,
  seen,
  settled,
  withRevFixed,
} from '@/domain/field/queue'
import { isSameVisit, verdictOn } from '@/domain/field/verdict'
import type { Outcome } from '@/src/services/call'
import type { FieldPhoto, FieldState } from './field-state'
import { afterPack } from './take-pack'

/** What the engine needs of the world; each may fail, and the app may be closed within any of them. */
export interface EnginePorts {
  /** Keeps it on the phone, whole; resolves when it is there. */
  save: (state: FieldState) => Promise<void>
  fetchDay: () => Promise<Outcome<DayPack>>
  /** @param mediaIdOf the server's name of a photo that was sent */
  send: (queued: QueuedAction, mediaIdOf: (photoId: string) => string) => Promise<Outcome<{ rev?: number }>>
  sendPhoto: (photo: FieldPhoto) => Promise<Outcome<{ mediaId: string }>>
  newId: () => string
  /** This phone's clock, epoch ms. */
  now: () => number
  /** Hears each new state, also before it is kept. */
  onState: (state: FieldState) => void
}

/** `done`: nothing is left that could be sent. `later`: the net or the server is away; try again. */
export type SyncEnd = 'done' | 'later' | 'signedOut'

export type Engine = ReturnType<typeof createEngine>

/**
 * The technician's day without a net: what is done is kept at once and sent when it can be, in order, each once.
 * Every state is kept on the phone before the world is told of it, so that the app may die between any two steps.
 */
export const createEngine = (start: FieldState, ports: EnginePorts) => {
  let state = start
  let running: Promise<SyncEnd> | undefined

  let saving: Promise<void> = Promise.resolve()

  /** One after the other: an older state must never land on a newer one. */
  const put = (next: FieldState): Promise<void> => {
    state = next
    ports.onState(next)
    const mine = saving.then(() => ports.save(next))
    saving = mine.catch(() => undefined)
    return mine
  }
  const putQueue = (queue: FieldState['queue']) => put({ ...state, queue })

  const serverNow = (): number => ports.now() + state.offsetMs
  const mediaIdOf = (photoId: string): string =>
    state.photos.find((photo) => photo.photoId === photoId)?.mediaId ?? ''

  const take = (pack: DayPack): Promise<void> => put(afterPack(state, pack, ports.now()))

  const isOwn = ({ technician }: DayPack): boolean =>
    state.pack === null || state.pack.technician.technicianId === technician.technicianId

  const sendPhoto = async (photo: FieldPhoto): Promise<SyncEnd> => {
    const sent = await ports.sendPhoto(photo)
    if (sent.ok) await putPhoto(photo.photoId, { mediaId: sent.data.mediaId })
    else if (sent.why === 'refused' && verdictOn(sent.code ?? 'BUSY') !== 'later')
      await putPhoto(photo.photoId, { problem: sent.message })
    else return sent.why === 'signedOut' ? 'signedOut' : 'later'
    return 'done'
  }

  const putPhoto = (photoId: string, change: Partial<FieldPhoto>) =>
    put({
      ...state,
      photos: state.photos.map((photo) => (photo.photoId === photoId ? { ...photo, ...change } : photo)),
    })

  /** The entered action's effect, so that the next one is compared with what it left. */
  const entered = async ({ requestId, ticketNo, action }: QueuedAction, rev: number | undefined) => {
    const queue = settled(state.queue, requestId, rev)
    const status = becomes(action)
    const visits = (state.pack?.visits ?? []).map((visit) =>
      visit.ticketNo === ticketNo && status !== null
        ? { ...visit, status, rev: queue.revs[ticketNo] ?? visit.rev }
        : visit,
    )
    await put({ ...state, queue, pack: state.pack === null ? null : { ...state.pack, visits } })
  }

  /** A new version that makes no difference is taken over in silence; any other waits for the technician. */
  const overtaken = async ({ requestId, ticketNo }: QueuedAction, code: Parameters<typeof verdictOn>[0]) => {
    const mine = state.pack?.visits.find((visit) => visit.ticketNo === ticketNo)
    const answer = await ports.fetchDay()
    // on a phone that was bound to somebody else meanwhile this work waits for its own technician
    if (!answer.ok || !isOwn(answer.data)) return false
    const theirs = answer.data.visits.find((visit) => visit.ticketNo === ticketNo)
    const isHarmless =
      code === 'TICKET_CHANGED' && mine !== undefined && theirs !== undefined && isSameVisit(mine, theirs)
    const next = isHarmless
      ? seen(renewed(state.queue, requestId, ports.newId()), ticketNo, theirs.rev)
      : held(state.queue, requestId, { kind: 'conflict', code })
    await put(afterPack({ ...state, queue: next }, answer.data, ports.now()))
    return true
  }

  const sendOne = async (queued: QueuedAction): Promise<SyncEnd> => {
    await putQueue(withRevFixed(state.queue, queued.requestId))
    const fixed = state.queue.actions.find(({ requestId }) => requestId === queued.requestId) ?? queued
    const sent = await ports.send(fixed, mediaIdOf)
    if (sent.ok) {
      await entered(fixed, sent.data.rev)
      return 'done'
    }
    if (sent.why === 'signedOut') return 'signedOut'
    if (sent.why !== 'refused' || sent.code === undefined) return 'later'
    switch (verdictOn(sent.code)) {
      case 'later':
        return 'later'
      case 'refused':
        await putQueue(held(state.queue, fixed.requestId, { kind: 'refused', code: sent.code }))
        return 'done'
      case 'conflict':
        return (await overtaken(fixed, sent.code)) ? 'done' : 'later'
    }
  }

  /** A completion whose photo will never be taken would wait for ever: the technician is to take another. */
  const holdBackPhotoless = async (): Promise<void> => {
    const isLost = (photoId: string) =>
      (state.photos.find((photo) => photo.photoId === photoId)?.problem ?? null) !== null
    const stuck = state.queue.actions.filter(
      ({ hold, action }) => hold === null && photosOf(action).some(isLost),
    )
    for (const { requestId } of stuck)
      await putQueue(held(state.queue, requestId, { kind: 'refused', code: 'MEDIA_NOT_FOUND' }))
  }

  /** Words before pictures: the customer learns of the arrival first. Whatever comes meanwhile goes along. */
  const run = async (): Promise<SyncEnd> => {
    for (;;) {
      await holdBackPhotoless()
      const next = nextToSend(state.queue, (photoId) => mediaIdOf(photoId) !== '')
      const photo = state.photos.find(({ mediaId, problem }) => mediaId === null && problem === null)
      if (next === undefined && photo === undefined) return 'done'
      const end = next !== undefined ? await sendOne(next) : photo && (await sendPhoto(photo))
      if (end !== undefined && end !== 'done') return end
    }
  }

  return {
    state: () => state,
    serverNow,

    /** The day as the server has it now. To be asked only with the own one: {@link isOwn}. */
    take,
    isOwn,

    /** Sends what can be sent. Asked again while it runs, it is the same run. */
    sync: (): Promise<SyncEnd> => {
      running ??= run().finally(() => {
        running = undefined
      })
      return running
    },

    /** Done, for good: it is on the phone when this resolves. */
    act: (ticketNo: string, action: FieldAction): Promise<void> =>
      putQueue(
        enqueued(state.queue, { requestId: ports.newId(), ticketNo, action, happenedAt: serverNow() }),
      ),

    addPhoto: (photo: Omit<FieldPhoto, 'mediaId' | 'problem'>): Promise<void> =>
      put({ ...state, photos: [...state.photos, { ...photo, mediaId: null, problem: null }] }),

    removePhoto: (photoId: string): Promise<void> =>
      put({ ...state, photos: state.photos.filter((photo) => photo.photoId !== photoId) }),

    change: (change: Partial<Pick<FieldState, 'drafts' | 'mayShare'>>): Promise<void> =>
      put({ ...state, ...change }),

    /** Once more with what the server has now, or with other words where it refused those. */
    tryAgain: (requestId: string, action?: FieldAction): Promise<void> => {
      const queued = state.queue.actions.find((one) => one.requestId === requestId)
      if (queued === undefined) return Promise.resolve()
      const { ticketNo } = queued
      const theirs = state.theirs[ticketNo]
      const renewedQueue = renewed(state.queue, requestId, ports.newId(), action)
      if (theirs === undefined || theirs === null) return putQueue(renewedQueue)
      const { [ticketNo]: _, ...others } = state.theirs
      return put({
        ...state,
        theirs: others,
        queue: seen(renewedQueue, ticketNo, theirs.rev),
        pack: withVisit(state.pack, theirs),
      })
    },

    /** The server's side stands; what was done here goes to the ticket in words. */
    handBack: (ticketNo: string, what: string): Promise<void> => {
      const theirs = state.theirs[ticketNo]
      const { [ticketNo]: _, ...others } = state.theirs
      const happenedAt =
        state.queue.actions.find((queued) => queued.ticketNo === ticketNo)?.happenedAt ?? serverNow()
      const queue = handedBack(state.queue, ticketNo, { requestId: ports.newId(), what, happenedAt })
      return put({
        ...state,
        theirs: others,
        queue: theirs ? seen(queue, ticketNo, theirs.rev) : queue,
        pack: theirs ? withVisit(state.pack, theirs) : withoutVisit(state.pack, ticketNo),
      })
    },
  }
}

const withVisit = (pack: FieldState['pack'], visit: DayPack['visits'][number]): FieldState['pack'] =>
  pack === null
    ? null
    : { ...pack, visits: pack.visits.map((one) => (one.ticketNo === visit.ticketNo ? visit : one)) }

const withoutVisit = (pack: FieldState['pack'], ticketNo: string): FieldState['pack'] =>
  pack === null ? null : { ...pack, visits: pack.visits.filter((one) => one.ticketNo !== ticketNo) }
