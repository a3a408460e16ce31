import { COLLECTION, cloudUnderTest } from './cloud-under-test'

const cloud = cloudUnderTest(COLLECTION)
const tickets = () => cloud.db.collection(COLLECTION)
const ids = (documents: { _id: string }[]) => documents.map(({ _id }) => _id)

describe('reading one document', () => {
  it('its data is a list of one outside a transaction', async () => {
    await tickets().add({ _id: 'a', n: 1 })
    expect((await tickets().doc('a').get()).data).toEqual([{ _id: 'a', n: 1 }])
  })

  it('a document that is not there is an empty list, no error', async () => {
    expect((await tickets().doc('nobody').get()).data).toEqual([])
  })

  it('only the fields asked for come back, and the id', async () => {
    await tickets().add({ _id: 'a', title: 'x', phone: '138', n: 1 })
    expect((await tickets().doc('a').field({ title: true }).get()).data).toEqual([{ _id: 'a', title: 'x' }])
  })
})

describe('reading many documents', () => {
  beforeEach(async () => {
    await tickets().add([
      { _id: 'a', n: 2, kind: 'repair', address: { city: '杭州', code: '330100' } },
      { _id: 'b', n: 3, kind: 'installation' },
      { _id: 'c', n: 1, kind: 'repair' },
    ])
  })

  it('all come back where nothing is asked', async () => {
    expect(ids((await tickets().get()).data)).toEqual(['a', 'b', 'c'])
  })

  it('they come in ascending order', async () => {
    expect(ids((await tickets().orderBy('n', 'asc').get()).data)).toEqual(['c', 'a', 'b'])
  })

  it('they come in descending order', async () => {
    expect(ids((await tickets().orderBy('n', 'desc').get()).data)).toEqual(['b', 'a', 'c'])
  })

  it('a second order decides where the first is equal', async () => {
    const { data } = await tickets().orderBy('kind', 'desc').orderBy('n', 'asc').get()
    expect(ids(data)).toEqual(['c', 'a', 'b'])
  })

  it('the first ones are skipped and the rest cut', async () => {
    expect(ids((await tickets().orderBy('n', 'asc').skip(1).limit(1).get()).data)).toEqual(['a'])
  })

  it('skipping all leaves none', async () => {
    expect((await tickets().skip(3).get()).data).toEqual([])
  })

  it('a field can be left out', async () => {
    const { data } = await tickets().where({ _id: 'a' }).field({ n: false, address: false }).get()
    expect(data).toEqual([{ _id: 'a', kind: 'repair' }])
  })

  it('a field inside an object can be asked for', async () => {
    const { data } = await tickets().where({ _id: 'a' }).field({ 'address.city': true }).get()
    expect(data).toEqual([{ _id: 'a', address: { city: '杭州' } }])
  })

  it('they are counted', async () => {
    expect((await tickets().where({ kind: 'repair' }).count()).total).toBe(2)
  })

  it('a count of nothing is 0', async () => {
    expect((await tickets().where({ kind: 'complaint' }).count()).total).toBe(0)
  })
})

describe('orders between kinds of values', () => {
  it('missing and null come first, then numbers, texts, objects, lists, booleans, dates', async () => {
    await tickets().add([
      { _id: 'date', v: new Date(0) },
      { _id: 'true', v: true },
      { _id: 'false', v: false },
      { _id: 'list', v: [['x']] },
      { _id: 'object', v: { a: 1 } },
      { _id: 'text', v: '1' },
      { _id: 'number', v: 5 },
      { _id: 'missing' },
    ])
    const { data } = await tickets().orderBy('v', 'asc').get()
    expect(ids(data)).toEqual(['missing', 'number', 'text', 'object', 'list', 'false', 'true', 'date'])
  })

  it('numbers are ordered by value, negative ones first', async () => {
    const values = [10, 9, -1, -10, 0.5, 0, 1e12]
    await tickets().add(values.map((v) => ({ v })))
    const { data } = await tickets().orderBy('v', 'asc').get()
    expect(data.map(({ v }: { v: number }) => v)).toEqual([-10, -1, 0, 0.5, 9, 10, 1e12])
  })

  it('a shorter text comes before a longer one that it begins', async () => {
    await tickets().add(['ab', 'a', 'b', 'abc', ''].map((v) => ({ v })))
    const { data } = await tickets().orderBy('v', 'asc').get()
    expect(data.map(({ v }: { v: string }) => v)).toEqual(['', 'a', 'ab', 'abc', 'b'])
  })

  it('a list is ordered by its smallest when ascending and by its greatest when descending', async () => {
    await tickets().add([
      { _id: 'wide', v: [1, 9] },
      { _id: 'middle', v: [5] },
    ])
    expect(ids((await tickets().orderBy('v', 'asc').get()).data)).toEqual(['wide', 'middle'])
    expect(ids((await tickets().orderBy('v', 'desc').get()).data)).toEqual(['wide', 'middle'])
  })
})

describe('how many come back', () => {
  beforeEach(async () => {
    await tickets().add(Array.from({ length: 1005 }, (_, n) => ({ _id: `t${String(n).padStart(4, '0')}` })))
  })

  it('100 where no limit is set', async () => {
    expect((await tickets().get()).data).toHaveLength(100)
  })

  it('100 where the limit is 0: the SDK drops it', async () => {
    expect((await tickets().limit(0).get()).data).toHaveLength(100)
  })

  it('as many as the limit between the two', async () => {
    expect((await tickets().limit(250).get()).data).toHaveLength(250)
  })

  it('1000 where more is asked', async () => {
    expect((await tickets().limit(5000).get()).data).toHaveLength(1000)
  })

  it('page after page by skip reaches each document once', async () => {
    const pages = await Promise.all(
      [0, 400, 800].map((skip) => tickets().orderBy('_id', 'asc').skip(skip).limit(400).get()),
    )
    expect(new Set(pages.flatMap(({ data }) => ids(data))).size).toBe(1005)
  })
})
