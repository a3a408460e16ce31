import fc from 'fast-check'
import type { FieldAction } from '@/domain/field/action'
import { statusWith } from '@/domain/field/queue'
import { sayUnsent } from '@/domain/field/say-action'
import { createEngine, type Engine } from '@/src/packages/technician/offline/engine'
import { NINE } from './a-visit'
import { type Fault, type FieldWorld, fieldWorld, Killed } from './field-world'

const tickets = ['7K4902T', '3AC114E'] as const
const noWork = { summary: '换了灯泡', fees: [], totalFen: 0, parts: [], photoIds: [] }

const start = (world: FieldWorld): Engine => createEngine(world.stored(), world.ports())

/** What the store does when a page comes into view. */
const refresh = async (world: FieldWorld, engine: Engine): Promise<void> => {
  const answer = await world.fetchDay()
  if (answer.ok) await engine.take(answer.data)
}

const steps = {
  depart: { type: 'depart' },
  arrive: { type: 'arrive' },
  complete: { type: 'complete', work: noWork, confirmation: { kind: 'code', code: '428317' } },
} as const satisfies Record<string, FieldAction>
const visit = [steps.depart, steps.arrive, steps.complete]

describe('given a day that was loaded, and a visit done without a net', () => {
  const offline = async () => {
    const world = fieldWorld(['7K4902T'])
    const engine = start(world)
    await refresh(world, engine)
    for (const action of visit) await engine.act('7K4902T', action)
    return { world, engine }
  }

  test('when the net is back, then each step is entered once and in order', async () => {
    const { world, engine } = await offline()
    world.breakAt(['none', 'cutBefore'])
    expect(await engine.sync()).toBe('later')
    expect(world.applied).toEqual([])
    expect(await engine.sync()).toBe('done')
    expect(world.applied.map(({ action }) => action.type)).toEqual(['depart', 'arrive', 'complete'])
    expect(engine.state().queue.actions).toEqual([])
  })

  test('before it is entered, the visit is done for whoever did it', async () => {
    const { engine } = await offline()
    expect(statusWith(engine.state().queue, { ticketNo: '7K4902T', status: 'assigned' })).toBe('completed')
  })

  test('when a colleague wrote a note meanwhile, then nobody is asked about it', async () => {
    const { world, engine } = await offline()
    world.noteByOffice('7K4902T')
    expect(await engine.sync()).toBe('done')
    expect(world.applied).toHaveLength(3)
  })

  test('when it was put off meanwhile, then both sides are kept, and nothing is sent over it', async () => {
    const { world, engine } = await offline()
    world.putOff('7K4902T')
    await engine.sync()
    expect(world.applied).toEqual([])
    const { queue, theirs, pack } = engine.state()
    expect(queue.actions.map(({ hold }) => hold?.kind ?? null)).toEqual(['conflict', null, null])
    expect(theirs['7K4902T']?.wish.date).toBe('2026-11-25')
    expect(pack?.visits[0]?.wish.date).toBe('2026-11-23')
  })

  test("when the technician's side is right, then it is entered on top", async () => {
    const { world, engine } = await offline()
    world.putOff('7K4902T')
    await engine.sync()
    await engine.tryAgain(engine.state().queue.actions[0]?.requestId ?? '')
    await engine.sync()
    expect(world.applied.map(({ action }) => action.type)).toEqual(['depart', 'arrive', 'complete'])
  })

  test("when the office's side is right, then the work stays with the ticket in words", async () => {
    const { world, engine } = await offline()
    world.takeAway('7K4902T')
    await engine.sync()
    expect(engine.state().theirs['7K4902T']).toBeNull()
    await engine.handBack('7K4902T', sayUnsent(engine.state().queue.actions, NINE))
    expect(await engine.sync()).toBe('done')
    expect(world.applied.map(({ action }) => action.type)).toEqual(['handBack'])
    expect(JSON.stringify(world.applied)).toContain('换了灯泡')
  })

  test('when one ticket is in conflict, then the others go on', async () => {
    const world = fieldWorld(tickets)
    const engine = start(world)
    await refresh(world, engine)
    for (const ticketNo of tickets) await engine.act(ticketNo, steps.depart)
    world.putOff(tickets[0])
    await engine.sync()
    expect(world.applied.map(({ ticketNo }) => ticketNo)).toEqual([tickets[1]])
  })

  test('a completion waits for its photos, and what went before it does not', async () => {
    const world = fieldWorld(['7K4902T'])
    const ports = world.ports()
    let isCut = true
    const cut = { ok: false, why: 'offline', message: '' } as const
    const engine = createEngine(world.stored(), {
      ...ports,
      sendPhoto: async (photo) => (isCut ? cut : ports.sendPhoto(photo)),
    })
    await refresh(world, engine)
    await engine.addPhoto({ photoId: 'p1', ticketNo: '7K4902T', role: 'work', ref: 'file', sizeBytes: 9 })
    await engine.act('7K4902T', steps.depart)
    await engine.act('7K4902T', steps.arrive)
    await engine.act('7K4902T', { ...steps.complete, work: { ...noWork, photoIds: ['p1'] } })
    expect(await engine.sync()).toBe('later')
    expect(world.applied.map(({ action }) => action.type)).toEqual(['depart', 'arrive'])
    isCut = false
    expect(await engine.sync()).toBe('done')
    expect(world.applied).toHaveLength(3)
  })

  test('bug: a photo taken while the first steps were being sent stayed on the phone', async () => {
    const world = fieldWorld(['7K4902T'])
    const ports = world.ports()
    const photo = { photoId: 'p1', ticketNo: '7K4902T', role: 'work', ref: 'file', sizeBytes: 9 } as const
    const engine: Engine = createEngine(world.stored(), {
      ...ports,
      send: async (...given) => {
        const answer = await ports.send(...given)
        await engine.addPhoto(photo)
        return answer
      },
    })
    await refresh(world, engine)
    await engine.act('7K4902T', steps.depart)
    await engine.sync()
    expect(engine.state().photos).toMatchObject([{ mediaId: 'media:p1' }])
  })
})

test.each([-86_400_000, 86_400_000])(
  'the phone is %i ms off: what happened is told by the clock of the server',
  async (wrongBy) => {
    const world = fieldWorld(['7K4902T'])
    const ports = world.ports()
    const engine = createEngine(world.stored(), { ...ports, now: () => NINE + wrongBy })
    await refresh(world, engine)
    await engine.act('7K4902T', steps.depart)
    await engine.sync()
    expect(world.applied[0]?.happenedAt).toBe(NINE)
  },
)

/** What a technician, an office and a phone do, in any order. */
type Move =
  | { type: 'act'; ticket: number }
  | { type: 'note'; ticket: number }
  | { type: 'sync' }
  | { type: 'refresh' }
  | { type: 'office'; what: 'noteByOffice' | 'putOff' | 'takeAway'; ticket: number }
  | { type: 'resolve'; mine: boolean; ticket: number }
  | { type: 'restart' }

const ticketIndex = fc.constantFrom(0, 1)
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('act' as const), ticket: ticketIndex }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('note' as const), ticket: ticketIndex }) },
  { weight: 5, arbitrary: fc.constant({ type: 'sync' as const }) },
  { weight: 2, arbitrary: fc.constant({ type: 'refresh' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('office' as const),
      what: fc.constantFrom(
        'noteByOffice' as const,
        'noteByOffice' as const,
        'putOff' as const,
        'takeAway' as const,
      ),
      ticket: ticketIndex,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('resolve' as const), mine: fc.boolean(), ticket: ticketIndex }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'restart' as const }) },
)
const fault = fc.constantFrom<Fault>(
  'none',
  'none',
  'none',
  'cutBefore',
  'cutAfter',
  'killBefore',
  'killAfter',
)

test('lesson: no offline mode for technicians (frappe/erpnext#17034): whatever is cut, killed or changed, each deed is entered once and in order, or stands in the ticket in words', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(move, fc.array(fault, { maxLength: 6 })), { maxLength: 40 }),
      async (story) => {
        const world = fieldWorld(tickets)
        let engine = start(world)
        await refresh(world, engine)
        /** Deeds that the phone said it has. */
        const promised: { ticketNo: string; name: string }[] = []
        let count = 0

        const alive = async (work: () => Promise<unknown>): Promise<boolean> => {
          try {
            await work()
            return true
          } catch (error) {
            if (!(error instanceof Killed)) throw error
            world.calm()
            engine = start(world)
            return false
          }
        }

        const does = async (ticketNo: string, action: FieldAction, name: string) => {
          if (await alive(() => engine.act(ticketNo, action))) promised.push({ ticketNo, name })
        }

        const nextStep = (ticketNo: string): FieldAction | undefined => {
          const known = engine.state().pack?.visits.find((one) => one.ticketNo === ticketNo)
          if (known === undefined) return undefined
          const status = statusWith(engine.state().queue, known)
          const summary = `完工 ${count}`
          return status === 'assigned'
            ? steps.depart
            : status === 'enRoute'
              ? steps.arrive
              : status === 'onSite'
                ? { ...steps.complete, work: { ...noWork, summary } }
                : undefined
        }

        const resolve = async (ticketNo: string, mine: boolean) => {
          const own = engine.state().queue.actions.filter((one) => one.ticketNo === ticketNo)
          const stuck = own.find(({ hold }) => hold !== null)
          if (stuck === undefined) return
          await alive(() =>
            mine && engine.state().theirs[ticketNo] !== null
              ? engine.tryAgain(stuck.requestId)
              : engine.handBack(ticketNo, sayUnsent(own, NINE)),
          )
        }

        for (const [next, faults] of story) {
          count += 1
          world.breakAt(faults)
          const ticketNo = 'ticket' in next ? (tickets[next.ticket] ?? tickets[0]) : tickets[0]
          switch (next.type) {
            case 'act': {
              const action = nextStep(ticketNo)
              if (action !== undefined) await does(ticketNo, action, nameOf(action))
              break
            }
            case 'note':
              await does(ticketNo, { type: 'note', note: `第 ${count} 句` }, `note 第 ${count} 句`)
              break
            case 'sync':
              await alive(() => engine.sync())
              break
            case 'refresh':
              await alive(() => refresh(world, engine))
              break
            case 'office':
              world[next.what](ticketNo)
              break
            case 'resolve':
              await resolve(ticketNo, next.mine)
              break
            case 'restart':
              engine = start(world)
          }
        }

        world.calm()
        for (let round = 0; round < 20 && engine.state().queue.actions.length > 0; round++) {
          await engine.sync()
          for (const ticketNo of tickets) await resolve(ticketNo, round < 5)
        }
        expect(engine.state().queue.actions).toEqual([])

        for (const ticketNo of tickets) {
          const done = world.applied.filter((one) => one.ticketNo === ticketNo)
          const entered = done
            .filter(({ action }) => action.type !== 'handBack')
            .map(({ action }) => nameOf(action))
          const words = done.map(({ action }) => (action.type === 'handBack' ? action.what : '')).join('\n')
          expect(new Set(entered).size).toBe(entered.length)
          const own = promised.filter((one) => one.ticketNo === ticketNo).map(({ name }) => name)
          for (const name of own) {
            const inWords = words.includes(wordsOf(name))
            if (!entered.includes(name) && !inWords) throw new Error(`lost: ${name}`)
          }
          const order = own.filter((name) => entered.includes(name))
          expect(entered.filter((name) => own.includes(name))).toEqual(order)
        }
      },
    ),
    { numRuns: 400 },
  )
}, 120_000)

const nameOf = (action: FieldAction): string =>
  action.type === 'note'
    ? `note ${action.note}`
    : action.type === 'complete'
      ? `complete ${action.work.summary}`
      : action.type

const wordsOf = (name: string): string => {
  const [type = '', ...rest] = name.split(' ')
  return type === 'depart' ? '出发' : type === 'arrive' ? '到了' : rest.join(' ')
}
