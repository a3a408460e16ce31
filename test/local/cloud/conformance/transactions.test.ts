import { COLLECTION, cloudUnderTest, codeOf, failureOf, INDEXED, OTHER } from './cloud-under-test'

const cloud = cloudUnderTest(COLLECTION, OTHER, INDEXED)
const seats = () => cloud.db.collection(COLLECTION)
type Transaction = Awaited<ReturnType<typeof cloud.db.startTransaction>>

const begin = () => cloud.db.startTransaction()

async function now(id: string): Promise<unknown> {
  return (await seats().doc(id).get()).data[0]
}

beforeEach(async () => {
  await seats().add([
    { _id: 'a', n: 1 },
    { _id: 'b', n: 1 },
  ])
})

describe('a transaction that commits', () => {
  it('all its writes are there afterwards', async () => {
    await cloud.db.runTransaction(async (open: Transaction) => {
      await open.collection(COLLECTION).doc('a').update({ n: 2 })
      await open.collection(OTHER).add({ _id: 'event', of: 'a' })
      await open.collection(COLLECTION).doc('b').remove()
      await open.collection(COLLECTION).doc('c').set({ n: 3 })
    })
    expect(await now('a')).toEqual({ _id: 'a', n: 2 })
    expect(await now('b')).toBeUndefined()
    expect(await now('c')).toEqual({ _id: 'c', n: 3 })
    expect((await cloud.db.collection(OTHER).doc('event').get()).data).toHaveLength(1)
  })
  it('it answers what its callback returns', async () => {
    expect(await cloud.db.runTransaction(async () => 'done')).toBe('done')
  })
  it('a document read inside is an object, not a list', async () => {
    const open = await begin()
    expect((await open.collection(COLLECTION).doc('a').get()).data).toEqual({ _id: 'a', n: 1 })
    await open.rollback()
  })
  it('a document that is not there is null inside', async () => {
    const open = await begin()
    expect((await open.collection(COLLECTION).doc('nobody').get()).data).toBeNull()
    await open.rollback()
  })
  it('it sees its own writes before anybody else does', async () => {
    const open = await begin()
    await open
      .collection(COLLECTION)
      .doc('a')
      .update({ n: cloud._.inc(1) })
    await open
      .collection(COLLECTION)
      .doc('a')
      .update({ n: cloud._.inc(1) })
    expect((await open.collection(COLLECTION).doc('a').get()).data).toEqual({ _id: 'a', n: 3 })
    expect(await now('a')).toEqual({ _id: 'a', n: 1 })
    await open.commit()
    expect(await now('a')).toEqual({ _id: 'a', n: 3 })
  })
  it('it sees what it added and removed', async () => {
    const open = await begin()
    const own = open.collection(COLLECTION)
    await own.add({ _id: 'new', n: 1 })
    await own.doc('b').remove()
    expect((await own.doc('new').get()).data).toEqual({ _id: 'new', n: 1 })
    expect((await own.doc('b').get()).data).toBeNull()
    await open.rollback()
  })
  it('a document that it removed can be added again in it', async () => {
    await cloud.db.runTransaction(async (open: Transaction) => {
      await open.collection(COLLECTION).doc('a').remove()
      await open.collection(COLLECTION).add({ _id: 'a', n: 9 })
    })
    expect(await now('a')).toEqual({ _id: 'a', n: 9 })
  })
})

describe('a transaction that does not commit', () => {
  it('nothing of it is left after a rollback', async () => {
    const open = await begin()
    await open.collection(COLLECTION).doc('a').update({ n: 9 })
    await open.collection(COLLECTION).add({ _id: 'new' })
    await open.rollback()
    expect(await now('a')).toEqual({ _id: 'a', n: 1 })
    expect(await now('new')).toBeUndefined()
  })
  it('an error in the callback rolls back and comes out', async () => {
    const call = cloud.db.runTransaction(async (open: Transaction) => {
      await open.collection(COLLECTION).doc('a').update({ n: 9 })
      throw new Error('no seat')
    })
    expect(await failureOf(call)).toMatchObject({ message: 'no seat' })
    expect(await now('a')).toEqual({ _id: 'a', n: 1 })
  })
  it('rollback with a reason ends runTransaction with that reason', async () => {
    const call = cloud.db.runTransaction(async (open: Transaction) => {
      await open.rollback({ code: 'FULL' })
    })
    expect(await codeOf(call)).toBe('FULL')
  })
  it('after its end it is not known any more', async () => {
    const open = await begin()
    await open.rollback()
    expect(await codeOf(open.collection(COLLECTION).doc('a').get())).toBe('DATABASE_TRANSACTION_FAIL')
  })
  it('it can not be committed twice', async () => {
    const open = await begin()
    await open.commit()
    expect(await codeOf(open.commit())).toBe('DATABASE_TRANSACTION_FAIL')
  })
  it('a refused write ends it, and the earlier ones with it', async () => {
    const open = await begin()
    await open.collection(COLLECTION).doc('a').update({ n: 9 })
    expect(await codeOf(open.collection(COLLECTION).add({ _id: 'b' }))).toBe('DATABASE_REQUEST_FAILED')
    expect(await codeOf(open.commit())).toBe('DATABASE_TRANSACTION_FAIL')
    expect(await now('a')).toEqual({ _id: 'a', n: 1 })
  })
})

describe('snapshot isolation', () => {
  it('given a document read at no time before, when another changes it, then it is still seen as at the start', async () => {
    const open = await begin()
    await seats().doc('a').update({ n: 7 })
    expect((await open.collection(COLLECTION).doc('a').get()).data).toEqual({ _id: 'a', n: 1 })
    await open.rollback()
  })
  it('given several later changes, then the earliest version counts', async () => {
    const open = await begin()
    for (const n of [7, 8, 9]) await seats().doc('a').update({ n })
    expect((await open.collection(COLLECTION).doc('a').get()).data).toEqual({ _id: 'a', n: 1 })
    await open.rollback()
  })
  it('a document removed meanwhile is still seen', async () => {
    const open = await begin()
    await seats().doc('a').remove()
    expect((await open.collection(COLLECTION).doc('a').get()).data).toEqual({ _id: 'a', n: 1 })
    await open.rollback()
  })
  it('a document added meanwhile is not seen', async () => {
    const open = await begin()
    await seats().add({ _id: 'late' })
    expect((await open.collection(COLLECTION).doc('late').get()).data).toBeNull()
    await open.rollback()
  })
  it('a query inside sees the snapshot, too', async () => {
    const open = await begin()
    await seats().add({ _id: 'late', n: 1 })
    await seats().doc('b').update({ n: 5 })
    const { data } = await open.collection(COLLECTION).where({ n: 1 }).orderBy('_id', 'asc').get()
    expect(data.map(({ _id }: { _id: string }) => _id)).toEqual(['a', 'b'])
    await open.rollback()
  })
  it('two transactions with different starts see different versions', async () => {
    const early = await begin()
    await seats().doc('a').update({ n: 2 })
    const late = await begin()
    await seats().doc('a').update({ n: 3 })
    expect((await early.collection(COLLECTION).doc('a').get()).data).toMatchObject({ n: 1 })
    expect((await late.collection(COLLECTION).doc('a').get()).data).toMatchObject({ n: 2 })
    await early.rollback()
    await late.rollback()
  })
})

describe('two at once', () => {
  it('the second to write the same document is told so at once', async () => {
    const [one, two] = [await begin(), await begin()]
    await one.collection(COLLECTION).doc('a').update({ n: 2 })
    const late = two.collection(COLLECTION).doc('a').update({ n: 3 })
    expect(await codeOf(late)).toBe('DATABASE_TRANSACTION_CONFLICT')
    await one.commit()
    expect(await now('a')).toEqual({ _id: 'a', n: 2 })
  })
  it('writing what was changed since the start conflicts', async () => {
    const open = await begin()
    await seats().doc('a').update({ n: 5 })
    const late = open.collection(COLLECTION).doc('a').update({ n: 6 })
    expect(await codeOf(late)).toBe('DATABASE_TRANSACTION_CONFLICT')
    expect(await now('a')).toEqual({ _id: 'a', n: 5 })
  })
  it('adding an id that was added since the start conflicts', async () => {
    const open = await begin()
    await seats().add({ _id: 'seat' })
    expect(await codeOf(open.collection(COLLECTION).add({ _id: 'seat' }))).toBe(
      'DATABASE_TRANSACTION_CONFLICT',
    )
  })
  it('adding one id in both: the second conflicts', async () => {
    const [one, two] = [await begin(), await begin()]
    await one.collection(COLLECTION).add({ _id: 'seat' })
    expect(await codeOf(two.collection(COLLECTION).add({ _id: 'seat' }))).toBe(
      'DATABASE_TRANSACTION_CONFLICT',
    )
    await one.commit()
  })
  it('after a rollback of the first, another may write', async () => {
    const one = await begin()
    await one.collection(COLLECTION).doc('a').update({ n: 2 })
    await one.rollback()
    await cloud.db.runTransaction((open: Transaction) =>
      open.collection(COLLECTION).doc('a').update({ n: 3 }),
    )
    expect(await now('a')).toEqual({ _id: 'a', n: 3 })
  })
  it('different documents do not disturb each other', async () => {
    const [one, two] = [await begin(), await begin()]
    await one.collection(COLLECTION).doc('a').update({ n: 2 })
    await two.collection(COLLECTION).doc('b').update({ n: 2 })
    await one.commit()
    await two.commit()
    expect([await now('a'), await now('b')]).toEqual([
      { _id: 'a', n: 2 },
      { _id: 'b', n: 2 },
    ])
  })
  it('write skew commits, as in the cloud: what was only read is not guarded', async () => {
    const [one, two] = [await begin(), await begin()]
    await one.collection(COLLECTION).doc('a').get()
    await two.collection(COLLECTION).doc('b').get()
    await one.collection(COLLECTION).doc('b').update({ n: 0 })
    await two.collection(COLLECTION).doc('a').update({ n: 0 })
    await one.commit()
    await two.commit()
    expect([await now('a'), await now('b')]).toEqual([
      { _id: 'a', n: 0 },
      { _id: 'b', n: 0 },
    ])
  })
  it('counting with enough tries loses no increment', async () => {
    const increment = () =>
      cloud.db.runTransaction(async (open: Transaction) => {
        const { data } = await open.collection(COLLECTION).doc('a').get()
        await open
          .collection(COLLECTION)
          .doc('a')
          .update({ n: data.n + 1 })
      }, 50)
    await Promise.all(Array.from({ length: 6 }, increment))
    expect(await now('a')).toEqual({ _id: 'a', n: 7 })
  })
})

describe('unique indexes in a transaction', () => {
  it('a key that another document has is refused with E11000', async () => {
    await cloud.db.collection(INDEXED).add({ _id: 'x', no: 'T1' })
    const open = await begin()
    const failure = await failureOf(open.collection(INDEXED).add({ _id: 'y', no: 'T1' }))
    expect(failure).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('E11000'),
    })
  })
  it('a key taken since the start conflicts, so that the next try sees it', async () => {
    const open = await begin()
    await cloud.db.collection(INDEXED).add({ _id: 'x', no: 'T1' })
    const late = open.collection(INDEXED).add({ _id: 'y', no: 'T1' })
    expect(await codeOf(late)).toBe('DATABASE_TRANSACTION_CONFLICT')
  })
  it('a key that the same transaction frees can be taken in it', async () => {
    await cloud.db.collection(INDEXED).add({ _id: 'x', no: 'T1' })
    await cloud.db.runTransaction(async (open: Transaction) => {
      await open.collection(INDEXED).doc('x').remove()
      await open.collection(INDEXED).add({ _id: 'y', no: 'T1' })
    })
    expect((await cloud.db.collection(INDEXED).where({ no: 'T1' }).get()).data).toEqual([
      { _id: 'y', no: 'T1' },
    ])
  })
})

describe('a trap of the SDK', () => {
  it('where().update() inside a transaction is not part of it and survives the rollback', async () => {
    const open = await begin()
    await open.collection(COLLECTION).where({ _id: 'a' }).update({ n: 9 })
    await open.rollback()
    expect(await now('a')).toEqual({ _id: 'a', n: 9 })
  })
  it('where().updateAndReturn() is part of it', async () => {
    const open = await begin()
    await open.collection(COLLECTION).where({ _id: 'a' }).updateAndReturn({ n: 9 })
    await open.rollback()
    expect(await now('a')).toEqual({ _id: 'a', n: 1 })
  })
})
