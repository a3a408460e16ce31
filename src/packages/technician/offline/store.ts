import { create } from 'zustand'
import { technicianDay } from '@/contract/staff/technician'
import { keptFiles } from '@/src/platform/kept-files'
import { call, type Failure, newRequestId } from '@/src/services/call'
import { createEngine, type Engine, type SyncEnd } from './engine'
import { emptyState, type FieldState } from './field-state'
import { forgetState, keepState, loadState, loadStateOf } from './keep-state'
import { sendAction } from './send-action'
import { sendPhoto } from './send-photo'

interface Field {
  /** `unbound`: this WeChat account is no technician's. */
  access: 'loading' | 'unbound' | 'ready'
  state: FieldState
  /** `waiting`: the net or the server is away, it is tried again by itself. */
  sending: 'idle' | 'sending' | 'waiting'
  /** Why the day could not be had. */
  failure: Failure | undefined
}

/** The technician's day as the pages show it. */
export const useField = create<Field>(() => ({
  access: 'loading',
  state: emptyState,
  sending: 'idle',
  failure: undefined,
}))

let loading: Promise<Engine> | undefined

/** The engine over what this phone has kept; made once an app's life. */
export const theEngine = (): Promise<Engine> => {
  loading ??= loadState().then(engineOver)
  return loading
}

let dayAsked: Promise<void> | undefined
let sending: Promise<SyncEnd> | undefined

/** Asks for the day; without a net what is kept stays. Several pages ask at once, and it is one question. */
export const loadDay = (): Promise<void> => {
  dayAsked ??= askForDay().finally(() => {
    dayAsked = undefined
  })
  return dayAsked
}

/** Sends what can be sent, and looks at the day anew when something was. */
export const syncNow = (): Promise<SyncEnd> => {
  sending ??= send().finally(() => {
    sending = undefined
  })
  return sending
}

const askForDay = async (): Promise<void> => {
  const known = await theEngine()
  const answer = await call(technicianDay, {})
  if (answer.ok) {
    if (!known.isOwn(answer.data)) {
      // bound to somebody else meanwhile: each technician's day and unsent work are kept apart
      loading = loadStateOf(answer.data.technician.technicianId).then(engineOver)
    }
    await (await theEngine()).take(answer.data)
    return useField.setState({ access: 'ready', failure: undefined })
  }
  if (answer.code === 'FORBIDDEN') {
    if (known.state().queue.actions.length === 0) await forgetState(known.state())
    return useField.setState({ access: 'unbound', failure: undefined })
  }
  useField.setState({ access: known.state().pack === null ? 'loading' : 'ready', failure: answer })
}

const send = async (): Promise<SyncEnd> => {
  const known = await theEngine()
  const { queue, photos } = known.state()
  if (queue.actions.length === 0 && photos.every(isThere)) return 'done'
  useField.setState({ sending: 'sending' })
  const end = await known.sync().catch((): SyncEnd => 'later')
  useField.setState({ sending: end === 'done' ? 'idle' : 'waiting' })
  if (end === 'done') await loadDay()
  return end
}

const isThere = ({ mediaId, problem }: FieldState['photos'][number]): boolean =>
  mediaId !== null || problem !== null

const engineOver = (start: FieldState): Engine => {
  let before = start
  useField.setState({ state: start, access: start.pack === null ? 'loading' : 'ready' })
  return createEngine(start, {
    save: keepState,
    fetchDay: () => call(technicianDay, {}),
    send: sendAction,
    sendPhoto,
    newId: newRequestId,
    now: () => Date.now(),
    onState: (state) => {
      dropFilesGone(before, state)
      before = state
      useField.setState({ state })
    },
  })
}

/** Pictures that nothing refers to any more leave the phone. */
const dropFilesGone = (before: FieldState, after: FieldState): void => {
  const kept = new Set(after.photos.map(({ ref }) => ref))
  for (const { ref } of before.photos) if (!kept.has(ref)) void keptFiles.drop(ref)
}
