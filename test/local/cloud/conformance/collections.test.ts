import { COLLECTION, cloudUnderTest, codeOf, REAL_ENV } from './cloud-under-test'

const cloud = cloudUnderTest(COLLECTION)

describe('collections', () => {
  const name = `conformance_new_${Date.now()}`

  it('a collection can be created and then takes documents', async () => {
    await cloud.db.createCollection(name)
    const added = await cloud.db.collection(name).add({ title: 'first' })
    expect(added.id).toEqual(expect.any(String))
  })

  it('a collection that is there already is not created again', async () => {
    expect(await codeOf(cloud.db.createCollection(COLLECTION))).toBe('DATABASE_COLLECTION_ALREADY_EXIST')
  })

  it('reading a collection that was never created is refused by name', async () => {
    expect(await codeOf(cloud.db.collection('never_created').get())).toBe('DATABASE_COLLECTION_NOT_EXIST')
  })

  it('writing to a collection that was never created is refused', async () => {
    expect(await codeOf(cloud.db.collection('never_created').add({ a: 1 }))).toBe(
      'DATABASE_COLLECTION_NOT_EXIST',
    )
  })

  it('counting in a collection that was never created is refused', async () => {
    expect(await codeOf(cloud.db.collection('never_created').count())).toBe('DATABASE_COLLECTION_NOT_EXIST')
  })

  it('removing from a collection that was never created is refused', async () => {
    expect(await codeOf(cloud.db.collection('never_created').doc('a').remove())).toBe(
      'DATABASE_COLLECTION_NOT_EXIST',
    )
  })

  it('aggregating a collection that was never created is refused', async () => {
    const call = cloud.db.collection('never_created').aggregate().match({}).end()
    expect(await codeOf(call)).toBe('DATABASE_COLLECTION_NOT_EXIST')
  })

  it('every answer carries the id of its request', async () => {
    const answer = await cloud.db.collection(COLLECTION).get()
    expect(answer.requestId).toMatch(/\S/)
  })

  if (!REAL_ENV) {
    it('a name with quotes or spaces is refused', async () => {
      expect(await codeOf(cloud.db.createCollection('a"; drop table collections; --'))).toBe(
        'DATABASE_REQUEST_FAILED',
      )
    })
  }
})
