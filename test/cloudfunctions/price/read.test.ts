import { partGet, partModel, partModels } from '@/contract/customer/part'
import { priceEstimate, priceList } from '@/contract/customer/price'
import type { Endpoint, RequestOf, ResponseOf } from '@/contract/endpoint'
import { aGround, type Caller, type Ground } from '../ground/ground'

let ground: Ground
/** Somebody without an account: all of this is public. */
let guest: Caller
beforeAll(async () => {
  ground = await aGround()
  guest = {
    raw: (fn, body) => overHttp(fn, body),
    call: async (endpoint, request) =>
      (await overHttp(endpoint.fn, { endpoint: endpoint.name, request })) as never,
  }
}, 60_000)
afterAll(() => ground.close())

const overHttp = async (fn: string, body: unknown): Promise<never> => {
  const answer = await fetch(`${ground.host.url}/fn/${fn}`, { method: 'POST', body: JSON.stringify(body) })
  return (await answer.json()) as never
}

const told = async <E extends Endpoint>(endpoint: E, request: RequestOf<E>): Promise<ResponseOf<E>> => {
  const answer = await guest.call(endpoint, request)
  if (!answer.ok) throw new Error(answer.code)
  return answer.data
}

describe('the published list', () => {
  test('given nobody signed in, then all of it can be read, each figure with its entry', async () => {
    const list = await told(priceList, { divisionCode: '330106' })
    const entries = [
      ...list.prices.map(({ entry }) => entry),
      ...list.parts.flatMap(({ price, fitting }) => [price.entry, fitting.entry]),
    ]
    expect(new Set(entries).size).toBe(entries.length)
    expect(entries).toContain(`list/${list.listVersion}/distance`)
    expect(list.prices.find(({ entry }) => entry.endsWith('/distance'))?.amountFen).toBeNull()
    expect(list.free[0]).toContain('保修期内')
  })

  test('given a dear city or none at all, then a repair costs at least the dearer figure', async () => {
    const least = async (divisionCode?: string) => {
      const { prices } = await told(priceList, divisionCode === undefined ? {} : { divisionCode })
      return prices.find(({ entry }) => entry.endsWith('/least-repair'))?.amountFen
    }
    expect(await least('110105')).toBe(6_000)
    expect(await least('330106')).toBe(5_000)
    expect(await least()).toBe(6_000)
  })
})

describe('an estimate before the visit', () => {
  const ask = {
    kind: 'repair' as const,
    product: { line: 'heater' as const, model: 'Q360' },
    symptom: 'cold-wind-only' as const,
    divisionCode: '330106',
  }

  test('given nothing is known of the warranty, then it may be free, and the cap is the dearest likely repair', async () => {
    const { lowFen, capFen, lines } = await told(priceEstimate, ask)
    expect([lowFen, capFen]).toEqual([0, 23_800 + 8_000])
    expect(lines.map(({ entry }) => entry)).toContain('catalogue/2026-11/part:heating-module-2400')
  })

  test('given a slip of the pen in the model, then it is the same estimate', async () => {
    const slipped = await told(priceEstimate, { ...ask, product: { line: 'heater', model: 'q-36O' } })
    expect(slipped).toEqual(await told(priceEstimate, ask))
  })

  test('given the model is unknown, then no model it might be costs more', async () => {
    const unknown = await told(priceEstimate, { ...ask, product: { line: 'unknown' } })
    const { models } = await told(partModels, {})
    for (const { model } of models) {
      const { capFen } = await told(priceEstimate, { ...ask, product: { line: 'heater', model } })
      expect(`${model} ${capFen <= unknown.capFen}`).toBe(`${model} true`)
    }
  })
})

describe('the parts of a model', () => {
  test('given a model of the list, then each position leads to a part that can be looked at', async () => {
    const { models } = await told(partModels, {})
    expect(models.length).toBeGreaterThan(5)
    for (const { model } of models) {
      const { parts } = await told(partModel, { model })
      expect(new Set(parts.map(({ no }) => no)).size).toBe(parts.length)
      for (const { partId } of parts) {
        const part = await told(partGet, { partId })
        expect(part.models.map((one) => one.model)).toContain(model)
      }
    }
  })

  test('given one wrong character, then the model that was meant is shown, and said', async () => {
    expect(await told(partModel, { model: 'Q36O' })).toMatchObject({ model: 'Q360', askedFor: 'Q36O' })
    expect(await told(partModel, { model: 'q360' })).toMatchObject({ model: 'Q360', askedFor: null })
  })

  test('given a model or part that does not exist, then it is refused with the reason', async () => {
    expect(await guest.call(partModel, { model: 'ZZ99999' })).toMatchObject({ code: 'MODEL_UNKNOWN' })
    expect(await guest.call(partGet, { partId: 'flux-capacitor' })).toMatchObject({ code: 'PART_UNKNOWN' })
  })

  test('given a part that is not made any more, then what took its place is named, and fits the same models', async () => {
    const old = await told(partGet, { partId: 'lamp-board-18' })
    expect(old.replacedBy).toEqual({ partId: 'lamp-board-24', name: '照明灯板 24 瓦' })
    const successor = await told(partGet, { partId: 'lamp-board-24' })
    expect(successor.models).toEqual(expect.arrayContaining(old.models))
  })
})

test('no query went without an index', () => {
  expect(ground.host.unindexedQueries()).toEqual([])
})
