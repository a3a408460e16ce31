import { COLLECTION, cloudUnderTest, codeOf } from './cloud-under-test'

const cloud = cloudUnderTest(COLLECTION)
const tickets = () => cloud.db.collection(COLLECTION)

/** The document, without its id, after an update of one that was as given. */
async function updated(before: object, change: object): Promise<object> {
  await tickets().add({ _id: 'x', ...before })
  await tickets().doc('x').update(change)
  const { data } = await tickets().doc('x').get()
  const { _id, ...rest } = data[0]
  return rest
}

async function refusal(before: object, change: object): Promise<unknown> {
  await tickets().add({ _id: 'x', ...before })
  return codeOf(tickets().doc('x').update(change))
}

describe('updating fields', () => {
  it('a new field is added, others stay', async () => {
    expect(await updated({ a: 1 }, { b: 2 })).toEqual({ a: 1, b: 2 })
  })
  it('nested objects are merged, not replaced', async () => {
    expect(await updated({ m: { a: 1, b: 1 } }, { m: { b: 2 } })).toEqual({ m: { a: 1, b: 2 } })
  })
  it('an empty object changes nothing', async () => {
    expect(await updated({ m: { a: 1 }, n: 1 }, { m: {}, n: 2 })).toEqual({ m: { a: 1 }, n: 2 })
  })
  it('set replaces a whole object', async () => {
    expect(await updated({ m: { a: 1, b: 1 } }, { m: cloud._.set({ c: 3 }) })).toEqual({ m: { c: 3 } })
  })
  it('a path reaches into an object and makes what is missing', async () => {
    expect(await updated({}, { 'm.a.b': 1 })).toEqual({ m: { a: { b: 1 } } })
  })
  it('a path with a number reaches into a list', async () => {
    expect(await updated({ list: [1, 2, 3] }, { 'list.1': 9 })).toEqual({ list: [1, 9, 3] })
  })
  it('remove takes the field away', async () => {
    expect(await updated({ a: 1, b: 2 }, { a: cloud._.remove() })).toEqual({ b: 2 })
  })
  it('rename moves it', async () => {
    expect(await updated({ a: 1 }, { a: cloud._.rename('b') })).toEqual({ b: 1 })
  })
  it('a date is stored as a Date', async () => {
    const at = new Date('2026-11-23T00:00:00Z')
    expect(await updated({}, { at })).toEqual({ at })
  })
  it('the server sets its own date', async () => {
    expect(await updated({}, { at: cloud.db.serverDate() })).toEqual({ at: expect.any(Date) })
  })
  it('the server date inside set is stored as an object: use a Date there', async () => {
    expect(await updated({}, { m: cloud._.set({ at: cloud.db.serverDate() }) })).toEqual({
      m: { at: { offset: 0 } },
    })
  })
})

describe('arithmetic', () => {
  it('inc adds', async () => expect(await updated({ n: 5 }, { n: cloud._.inc(-2) })).toEqual({ n: 3 }))
  it('inc starts at 0 where there is nothing', async () =>
    expect(await updated({}, { n: cloud._.inc(2) })).toEqual({ n: 2 }))
  it('mul multiplies', async () => expect(await updated({ n: 5 }, { n: cloud._.mul(3) })).toEqual({ n: 15 }))
  it('mul makes 0 where there is nothing', async () =>
    expect(await updated({}, { n: cloud._.mul(3) })).toEqual({ n: 0 }))
  it('min keeps the smaller', async () =>
    expect(await updated({ a: 5, b: 5 }, { a: cloud._.min(3), b: cloud._.min(9) })).toEqual({ a: 3, b: 5 }))
  it('max keeps the greater', async () =>
    expect(await updated({ a: 5, b: 5 }, { a: cloud._.max(3), b: cloud._.max(9) })).toEqual({ a: 5, b: 9 }))
  it('bit', async () => expect(await updated({ n: 13 }, { n: cloud._.bit({ and: 10 }) })).toEqual({ n: 8 }))
  it('inc on a text is refused', async () =>
    expect(await refusal({ n: '5' }, { n: cloud._.inc(1) })).toBe('DATABASE_REQUEST_FAILED'))
  it('inc on null is refused', async () =>
    expect(await refusal({ n: null }, { n: cloud._.inc(1) })).toBe('DATABASE_REQUEST_FAILED'))
})

describe('lists', () => {
  it('push puts one at the end', async () =>
    expect(await updated({ l: [1] }, { l: cloud._.push(2) })).toEqual({ l: [1, 2] }))
  it('push puts several at the end', async () =>
    expect(await updated({ l: [1] }, { l: cloud._.push([2, 3]) })).toEqual({ l: [1, 2, 3] }))
  it('push makes the list where there is none', async () =>
    expect(await updated({}, { l: cloud._.push([{ at: 1 }]) })).toEqual({ l: [{ at: 1 }] }))
  it('push at a place', async () =>
    expect(await updated({ l: [1, 4] }, { l: cloud._.push({ each: [2, 3], position: 1 }) })).toEqual({
      l: [1, 2, 3, 4],
    }))
  it('push, sorted and cut', async () =>
    expect(await updated({ l: [3, 1] }, { l: cloud._.push({ each: [2], sort: 1, slice: 2 }) })).toEqual({
      l: [1, 2],
    }))
  it('push, cut from the end', async () =>
    expect(await updated({ l: [1, 2] }, { l: cloud._.push({ each: [3], slice: -2 }) })).toEqual({
      l: [2, 3],
    }))
  it('unshift puts before', async () =>
    expect(await updated({ l: [3] }, { l: cloud._.unshift([1, 2]) })).toEqual({ l: [1, 2, 3] }))
  it('pop takes the last', async () =>
    expect(await updated({ l: [1, 2] }, { l: cloud._.pop() })).toEqual({ l: [1] }))
  it('shift takes the first', async () =>
    expect(await updated({ l: [1, 2] }, { l: cloud._.shift() })).toEqual({ l: [2] }))
  it('pull takes what is equal', async () =>
    expect(await updated({ l: [1, 2, 1] }, { l: cloud._.pull(1) })).toEqual({ l: [2] }))
  it('pull takes what satisfies a condition', async () =>
    expect(await updated({ l: [1, 5, 9] }, { l: cloud._.pull({ $gte: 5 }) })).toEqual({ l: [1] }))
  it('pull takes objects by their fields', async () =>
    expect(
      await updated(
        {
          l: [
            { c: 'a', q: 1 },
            { c: 'b', q: 2 },
          ],
        },
        { l: cloud._.pull({ c: 'a' }) },
      ),
    ).toEqual({
      l: [{ c: 'b', q: 2 }],
    }))
  it('pullAll takes each of a list', async () =>
    expect(await updated({ l: [1, 2, 3, 2] }, { l: cloud._.pullAll([2, 3]) })).toEqual({ l: [1] }))
  it('addToSet adds what is not there', async () =>
    expect(await updated({ l: [1] }, { l: cloud._.addToSet(2) })).toEqual({ l: [1, 2] }))
  it('addToSet leaves what is there', async () =>
    expect(await updated({ l: [1, 2] }, { l: cloud._.addToSet(2) })).toEqual({ l: [1, 2] }))
  it('addToSet adds each of several', async () =>
    expect(await updated({ l: [1] }, { l: cloud._.addToSet({ $each: [1, 2] }) })).toEqual({ l: [1, 2] }))
  it('push on what is no list is refused', async () =>
    expect(await refusal({ l: 'x' }, { l: cloud._.push(1) })).toBe('DATABASE_REQUEST_FAILED'))
  it('the element that the query found is changed by $', async () => {
    await tickets().add({
      _id: 'x',
      parts: [
        { code: 'a', q: 1 },
        { code: 'b', q: 1 },
      ],
    })
    await tickets().where({ _id: 'x', 'parts.code': 'b' }).update({ 'parts.$.q': 7 })
    expect((await tickets().doc('x').get()).data[0].parts).toEqual([
      { code: 'a', q: 1 },
      { code: 'b', q: 7 },
    ])
  })
})

describe('what is refused', () => {
  it('a path through a text', async () =>
    expect(await refusal({ a: 'text' }, { 'a.b': 1 })).toBe('DATABASE_REQUEST_FAILED'))
  it('a path through null', async () =>
    expect(await refusal({ a: null }, { a: { b: 1 } })).toBe('DATABASE_REQUEST_FAILED'))
  it('a change of the id, by the SDK itself', async () =>
    expect(await refusal({}, { _id: 'y' })).toBe('INVALID_PARAM'))
  it('a field name that starts with a dollar', async () => {
    expect(await refusal({}, { a: cloud._.set({ $ne: null }) })).toBe('DATABASE_REQUEST_FAILED')
  })
  it('two changes of one field', async () => {
    const change = { a: cloud._.set({ b: 1 }), 'a.b': 2 }
    expect(await refusal({}, change)).toBe('DATABASE_REQUEST_FAILED')
  })
  it('a refused update leaves the document as it was', async () => {
    await tickets().add({ _id: 'x', a: 1, t: 'x' })
    await codeOf(
      tickets()
        .doc('x')
        .update({ a: 2, t: cloud._.inc(1) }),
    )
    expect((await tickets().doc('x').get()).data).toEqual([{ _id: 'x', a: 1, t: 'x' }])
  })
})

describe('how many were updated', () => {
  beforeEach(async () => {
    await tickets().add([
      { _id: 'a', kind: 'r', rev: 1 },
      { _id: 'b', kind: 'r', rev: 1 },
      { _id: 'c', kind: 'p', rev: 4 },
    ])
  })

  it('0 for a document that is not there, and none is made', async () => {
    expect((await tickets().doc('nobody').update({ a: 1 })).updated).toBe(0)
    expect((await tickets().count()).total).toBe(3)
  })
  it('1 for a document that is there', async () =>
    expect(
      (
        await tickets()
          .doc('a')
          .update({ rev: cloud._.inc(1) })
      ).updated,
    ).toBe(1))
  it('all that a query finds', async () =>
    expect((await tickets().where({ kind: 'r' }).update({ seen: true })).updated).toBe(2))
  it('one only where several are not wanted', async () => {
    const one = tickets().where({ kind: 'r' }).options({ multiple: false })
    expect((await one.update({ seen: true })).updated).toBe(1)
  })
  it('compare and set: 1 while the revision is the one that was read', async () => {
    expect((await tickets().where({ _id: 'c', rev: 4 }).update({ rev: 5 })).updated).toBe(1)
  })
  it('compare and set: 0 once somebody was faster', async () => {
    await tickets().where({ _id: 'c', rev: 4 }).update({ rev: 5 })
    expect((await tickets().where({ _id: 'c', rev: 4 }).update({ rev: 5, x: 1 })).updated).toBe(0)
  })
  it('compare and set: of 20 at once exactly one succeeds', async () => {
    const tries = Array.from({ length: 20 }, (_, by) =>
      tickets().where({ _id: 'c', rev: 4 }).update({ rev: 5, by }),
    )
    const results = await Promise.all(tries)
    expect(results.filter((result) => result.updated === 1)).toHaveLength(1)
  })
  it('increments at once are all counted', async () => {
    await Promise.all(
      Array.from({ length: 20 }, () =>
        tickets()
          .doc('a')
          .update({ rev: cloud._.inc(1) }),
      ),
    )
    expect((await tickets().doc('a').get()).data[0].rev).toBe(21)
  })
  it('updateAndReturn gives the document as it is afterwards', async () => {
    const result = await tickets()
      .where({ _id: 'a', rev: 1 })
      .updateAndReturn({ rev: cloud._.inc(1) })
    expect(result).toMatchObject({ updated: 1, doc: { _id: 'a', kind: 'r', rev: 2 } })
  })
  it('updateAndReturn of nothing gives 0 and no document', async () => {
    const result = await tickets().where({ _id: 'a', rev: 9 }).updateAndReturn({ rev: 10 })
    expect(result.updated).toBe(0)
    expect(result.doc ?? null).toBeNull()
  })
})

describe('setting a whole document', () => {
  it('a new one is made and its id told', async () => {
    const result = await tickets().doc('new').set({ a: 1 })
    expect(result).toMatchObject({ updated: 0, upsertedId: 'new' })
    expect((await tickets().doc('new').get()).data).toEqual([{ _id: 'new', a: 1 }])
  })
  it('an older one is replaced, not merged', async () => {
    await tickets().add({ _id: 'x', a: 1, b: 2 })
    expect((await tickets().doc('x').set({ c: 3 })).updated).toBe(1)
    expect((await tickets().doc('x').get()).data).toEqual([{ _id: 'x', c: 3 }])
  })
  it('operators have no place in it', async () => {
    expect(
      await codeOf(
        tickets()
          .doc('x')
          .set({ n: cloud._.inc(1) }),
      ),
    ).toBe('DATABASE_REQUEST_FAILED')
  })
})
