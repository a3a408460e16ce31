import { cloudUnderTest, codeOf, failureOf, INDEXED } from './cloud-under-test'

const cloud = cloudUnderTest(INDEXED)
const tickets = () => cloud.db.collection(INDEXED)
const ids = (documents: { _id: string }[]) => documents.map(({ _id }) => _id).join(' ')

describe('a unique index', () => {
  it('refuses a second document of the same key and names the index', async () => {
    await tickets().add({ no: 'T1' })
    const failure = await failureOf(tickets().add({ no: 'T1' }))
    expect(failure).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringMatching(/E11000.*byNo/s),
    })
  })
  it('counts a missing field as null: only one document may lack it', async () => {
    await tickets().add({ _id: 'a' })
    expect(await codeOf(tickets().add({ _id: 'b' }))).toBe('DATABASE_REQUEST_FAILED')
    expect(await codeOf(tickets().add({ _id: 'c', no: null }))).toBe('DATABASE_REQUEST_FAILED')
  })
  it('refuses an update to a key that another has', async () => {
    await tickets().add([
      { _id: 'a', no: 1 },
      { _id: 'b', no: 2 },
    ])
    expect(await codeOf(tickets().doc('b').update({ no: 1 }))).toBe('DATABASE_REQUEST_FAILED')
    expect((await tickets().doc('b').get()).data).toEqual([{ _id: 'b', no: 2 }])
  })
  it('lets a document keep its own key', async () => {
    await tickets().add({ _id: 'a', no: 1 })
    expect((await tickets().doc('a').update({ no: 1, x: 1 })).updated).toBe(1)
  })
  it('tells a number from the text of it', async () => {
    await tickets().add([{ no: 1 }, { no: '1' }])
    expect((await tickets().count()).total).toBe(2)
  })
  it('gives a key free when its document goes', async () => {
    await tickets().add({ _id: 'a', no: 1 })
    await tickets().doc('a').remove()
    expect((await tickets().add({ _id: 'b', no: 1 })).id).toBe('b')
  })
  it('of ten who add one key at once, one succeeds', async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) => tickets().add({ _id: `t${n}`, no: 'T' })),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('a compound index', () => {
  beforeEach(async () => {
    await tickets().add(
      ['o1', 'o2'].flatMap((outlet) =>
        [3, 1, 2].map((day) => ({ _id: `${outlet}-${day}`, no: `${outlet}-${day}`, outlet, day })),
      ),
    )
  })
  it('serves one outlet in its order', async () => {
    expect(ids((await tickets().where({ outlet: 'o1' }).orderBy('day', 'desc').get()).data)).toBe(
      'o1-3 o1-2 o1-1',
    )
  })
  it('serves one outlet in the opposite order', async () => {
    expect(ids((await tickets().where({ outlet: 'o1' }).orderBy('day', 'asc').get()).data)).toBe(
      'o1-1 o1-2 o1-3',
    )
  })
  it.each([
    ['gt', 'o1-3 o1-2'],
    ['gte', 'o1-3 o1-2 o1-1'],
    ['lt', ''],
    ['lte', 'o1-1'],
  ] as const)('serves the range %s 1 on the descending field', async (operator, expected) => {
    const query = { outlet: 'o1', day: cloud._[operator](1) }
    expect(ids((await tickets().where(query).orderBy('day', 'desc').get()).data)).toBe(expected)
  })
  it('serves several outlets in one order', async () => {
    const query = { outlet: cloud._.in(['o1', 'o2']) }
    const { data } = await tickets().where(query).orderBy('day', 'desc').limit(2).get()
    expect(data.map(({ day }: { day: number }) => day)).toEqual([3, 3])
  })
  it('serves both directions at once, opposite to its own', async () => {
    const { data } = await tickets().orderBy('outlet', 'desc').orderBy('day', 'asc').get()
    expect(ids(data)).toBe('o2-1 o2-2 o2-3 o1-1 o1-2 o1-3')
  })
  it('counts by its keys', async () => {
    expect(
      (
        await tickets()
          .where({ outlet: 'o1', day: cloud._.gt(1) })
          .count()
      ).total,
    ).toBe(2)
  })
  it('follows an update', async () => {
    await tickets().doc('o1-3').update({ outlet: 'o2' })
    expect((await tickets().where({ outlet: 'o1' }).count()).total).toBe(2)
    expect((await tickets().where({ outlet: 'o2' }).count()).total).toBe(4)
  })
})

describe('an index on a list', () => {
  beforeEach(async () => {
    await tickets().add([
      { _id: 'a', no: 1, parts: ['p1', 'p2'] },
      { _id: 'b', no: 2, parts: ['p2', 'p9'] },
      { _id: 'c', no: 3 },
    ])
  })
  it('finds by any element', async () =>
    expect(ids((await tickets().where({ parts: 'p2' }).get()).data)).toBe('a b'))
  it('finds each document once, though several elements match', async () => {
    expect(
      (
        await tickets()
          .where({ parts: cloud._.in(['p1', 'p2']) })
          .count()
      ).total,
    ).toBe(2)
  })
  it('lets different elements satisfy the ends of a range', async () => {
    const query = { parts: cloud._.gt('p2').and(cloud._.lt('p3')) }
    expect(ids((await tickets().where(query).get()).data)).toBe('b')
  })
  it('finds those without the list by null', async () => {
    expect(ids((await tickets().where({ parts: null }).get()).data)).toBe('c')
  })
})
