import { COLLECTION, cloudUnderTest, codeOf, failureOf } from './cloud-under-test'

const cloud = cloudUnderTest(COLLECTION)
const tickets = () => cloud.db.collection(COLLECTION)

/** What comes back of a document that went in. */
async function stored(document: object): Promise<Record<string, unknown>> {
  const { id } = await tickets().add(document)
  const { data } = await tickets().doc(String(id)).get()
  return data[0]
}

describe('adding documents', () => {
  it('a document without an id gets one of 32 hexadecimal digits', async () => {
    const { id } = await tickets().add({ title: '不加热' })
    expect(id).toMatch(/^[0-9a-f]{32}$/)
  })

  it('a document keeps the id it comes with', async () => {
    const { id } = await tickets().add({ _id: 'seat:1', title: 'x' })
    expect(id).toBe('seat:1')
  })

  it('two documents of one id: the second is refused with E11000', async () => {
    await tickets().add({ _id: 'twice' })
    const failure = await failureOf(tickets().add({ _id: 'twice' }))
    expect(failure).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('E11000'),
    })
  })

  it('a refused second document leaves the first as it was', async () => {
    await tickets().add({ _id: 'twice', n: 1 })
    await codeOf(tickets().add({ _id: 'twice', n: 2 }))
    expect((await tickets().doc('twice').get()).data).toEqual([{ _id: 'twice', n: 1 }])
  })

  it('several documents are added at once, their ids in the same order', async () => {
    const { ids } = await tickets().add([{ _id: 'a' }, { _id: 'b' }, { _id: 'c' }])
    expect(ids).toEqual(['a', 'b', 'c'])
  })

  it.each([
    ['a Chinese text with an emoji', '浴霸坏了😀'],
    ['an empty text', ''],
    ['a text with quotes, newlines and a zero byte', 'a"b\n\'c\u0000d'],
    ['a text that looks like EJSON', '{"$date":0}'],
    ['zero', 0],
    ['a negative number', -5],
    ['a fraction', 0.1],
    ['a number beyond 32 bits', 1_790_000_000_000],
    ['the largest safe integer', Number.MAX_SAFE_INTEGER],
    ['true', true],
    ['false', false],
    ['null', null],
    ['an empty list', []],
    ['a list in a list', [[1], [2, [3]]]],
    ['an empty object', {}],
    ['objects in objects', { a: { b: { c: [{ d: 1 }] } } }],
  ])('%s comes back as it went in', async (_name, value) => {
    expect((await stored({ value })).value).toEqual(value)
  })

  it('a date comes back as a Date of the same millisecond', async () => {
    const at = new Date('2026-11-23T09:30:15.123+08:00')
    expect((await stored({ at })).at).toEqual(at)
  })

  it('a date before 1970 comes back the same', async () => {
    const at = new Date('1969-07-20T20:17:40Z')
    expect((await stored({ at })).at).toEqual(at)
  })

  it('a field that is undefined is left out', async () => {
    expect(await stored({ _id: 'u', a: 1, b: undefined })).toEqual({ _id: 'u', a: 1 })
  })

  it('a geographic point comes back as a Point', async () => {
    const point = new cloud.db.Geo.Point(120.15, 30.28)
    expect((await stored({ place: point })).place).toMatchObject({ longitude: 120.15, latitude: 30.28 })
  })

  it('the server sets its own date, with an offset in milliseconds', async () => {
    const { now, later } = await stored({
      now: cloud.db.serverDate(),
      later: cloud.db.serverDate({ offset: 60_000 }),
    })
    expect((later as Date).getTime() - (now as Date).getTime()).toBe(60_000)
  })

  it('a date that is none is refused', async () => {
    expect(await codeOf(tickets().add({ at: new Date(Number.NaN) }))).toBe('INVALID_PARAM')
  })

  it('a field name that starts with a dollar is refused, at any depth', async () => {
    expect(await codeOf(tickets().add({ a: [{ b: { $ne: null } }] }))).toBe('DATABASE_REQUEST_FAILED')
  })
})
