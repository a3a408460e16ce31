import { COLLECTION, cloudUnderTest } from './cloud-under-test'

const cloud = cloudUnderTest(COLLECTION)
const tickets = () => cloud.db.collection(COLLECTION)

beforeEach(async () => {
  await tickets().add([
    { _id: 'a', n: 1 },
    { _id: 'b', n: 2 },
    { _id: 'c', n: 3 },
  ])
})

describe('removing', () => {
  it('one document by its id', async () => {
    expect((await tickets().doc('a').remove()).deleted).toBe(1)
    expect((await tickets().doc('a').get()).data).toEqual([])
  })
  it('none where it is not there', async () => expect((await tickets().doc('z').remove()).deleted).toBe(0))
  it('all that a query finds', async () => {
    expect(
      (
        await tickets()
          .where({ n: cloud._.gt(1) })
          .remove()
      ).deleted,
    ).toBe(2)
    expect((await tickets().count()).total).toBe(1)
  })
  it('one only where several are not wanted', async () => {
    const one = tickets()
      .where({ n: cloud._.gt(1) })
      .options({ multiple: false })
    expect((await one.remove()).deleted).toBe(1)
  })
  it('everything, for an empty query: a trap', async () =>
    expect((await tickets().where({}).remove()).deleted).toBe(3))
  it('a removed id can be used again', async () => {
    await tickets().doc('a').remove()
    await tickets().add({ _id: 'a', n: 9 })
    expect((await tickets().doc('a').get()).data).toEqual([{ _id: 'a', n: 9 }])
  })
})
