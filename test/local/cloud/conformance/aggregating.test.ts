import { COLLECTION, cloudUnderTest, codeOf, OTHER } from './cloud-under-test'

const cloud = cloudUnderTest(COLLECTION, OTHER)
const pipeline = () => cloud.db.collection(COLLECTION).aggregate()

beforeEach(async () => {
  await cloud.db.collection(COLLECTION).add([
    {
      _id: 'a',
      outlet: 'o1',
      score: 5,
      tags: ['x', 'y'],
      at: new Date('2026-11-01T16:30:00Z'),
      parts: { fee: 100 },
    },
    { _id: 'b', outlet: 'o1', score: 3, tags: ['x'], at: new Date('2026-11-02T02:00:00Z') },
    { _id: 'c', outlet: 'o2', score: 4, tags: [], at: new Date('2026-12-01T00:00:00Z') },
  ])
  await cloud.db.collection(OTHER).add([
    { _id: 'o1', name: '西湖' },
    { _id: 'o3', name: '滨江' },
  ])
})

describe('stages', () => {
  it('match', async () => {
    const { data } = await pipeline()
      .match({ score: cloud._.gte(4) })
      .end()
    expect(data.map(({ _id }: { _id: string }) => _id).sort()).toEqual(['a', 'c'])
  })
  it('sort, skip and limit', async () => {
    const { data } = await pipeline().sort({ score: -1 }).skip(1).limit(1).end()
    expect(data).toMatchObject([{ _id: 'c' }])
  })
  it('dates come back as dates', async () => {
    const { data } = await pipeline().match({ _id: 'a' }).end()
    expect(data[0].at).toEqual(new Date('2026-11-01T16:30:00Z'))
  })
  it('project, with a field that is computed', async () => {
    const { data } = await pipeline()
      .match({ _id: 'a' })
      .project({ _id: 0, twice: cloud.$.multiply(['$score', 2]) })
      .end()
    expect(data).toEqual([{ twice: 10 }])
  })
  it('addFields', async () => {
    const { data } = await pipeline()
      .match({ _id: 'b' })
      .addFields({ good: cloud.$.gte(['$score', 4]) })
      .end()
    expect(data).toMatchObject([{ _id: 'b', score: 3, good: false }])
  })
  it('group with sum, avg, min, max', async () => {
    const { data } = await pipeline()
      .group({
        _id: '$outlet',
        n: cloud.$.sum(1),
        mean: cloud.$.avg('$score'),
        low: cloud.$.min('$score'),
        high: cloud.$.max('$score'),
      })
      .sort({ _id: 1 })
      .end()
    expect(data).toEqual([
      { _id: 'o1', n: 2, mean: 4, low: 3, high: 5 },
      { _id: 'o2', n: 1, mean: 4, low: 4, high: 4 },
    ])
  })
  it('group of everything with push', async () => {
    const { data } = await pipeline()
      .sort({ score: 1 })
      .group({ _id: null, scores: cloud.$.push('$score') })
      .end()
    expect(data).toEqual([{ _id: null, scores: [3, 4, 5] }])
  })
  it('unwind makes one of each element, and none of an empty list', async () => {
    const { data } = await pipeline().unwind('$tags').sort({ _id: 1 }).end()
    expect(data.map(({ _id, tags }: { _id: string; tags: string }) => _id + tags)).toEqual(['ax', 'ay', 'bx'])
  })
  it('count', async () => {
    expect((await pipeline().match({ outlet: 'o1' }).count('n').end()).data).toEqual([{ n: 2 }])
    expect((await pipeline().count('n').end()).data).toEqual([{ n: 3 }])
  })
  it('count of none answers nothing', async () => {
    expect((await pipeline().match({ outlet: 'o9' }).count('n').end()).data).toEqual([])
  })
  it.each([
    ['limit', () => pipeline().limit(2), 2],
    ['a limit above what is there', () => pipeline().match({ outlet: 'o1' }).limit(9), 2],
    ['limit, with a condition on an array', () => pipeline().match({ tags: 'x' }).limit(1), 1],
    [
      'limit, with either of two values',
      () =>
        pipeline()
          .match({ _id: cloud._.in(['a', 'c']) })
          .limit(1),
      1,
    ],
    ['skip', () => pipeline().sort({ score: 1 }).skip(1), 2],
    ['skip and limit', () => pipeline().skip(2).limit(5), 1],
    [
      'limit before a second condition',
      () => pipeline().sort({ score: 1 }).limit(2).match({ outlet: 'o1' }),
      1,
    ],
  ])('count after %s', async (_name, stages, n) => {
    expect((await stages().count('n').end()).data).toEqual([{ n }])
  })
  it('sortByCount', async () => {
    const { data } = await pipeline().unwind('$tags').sortByCount('$tags').end()
    expect(data).toEqual([
      { _id: 'x', count: 2 },
      { _id: 'y', count: 1 },
    ])
  })
  it('bucket', async () => {
    const { data } = await pipeline()
      .bucket({ groupBy: '$score', boundaries: [0, 4, 6] })
      .end()
    expect(data).toEqual([
      { _id: 0, count: 1 },
      { _id: 4, count: 2 },
    ])
  })
  it('replaceRoot', async () => {
    const { data } = await pipeline().match({ _id: 'a' }).replaceRoot({ newRoot: '$parts' }).end()
    expect(data).toEqual([{ fee: 100 }])
  })
  it('sample', async () => expect((await pipeline().sample({ size: 2 }).end()).data).toHaveLength(2))
  it('a day in China, by an offset', async () => {
    const day = cloud.$.dateToString({ date: '$at', format: '%Y-%m-%d', timezone: '+08:00' })
    const { data } = await pipeline().match({ _id: 'a' }).project({ _id: 0, day }).end()
    expect(data).toEqual([{ day: '2026-11-02' }])
  })
  it('cond and concat', async () => {
    const word = cloud.$.cond([cloud.$.gte(['$score', 4]), '好', '差'])
    const { data } = await pipeline()
      .match({ _id: 'b' })
      .project({ _id: 0, t: cloud.$.concat(['$outlet', word]) })
      .end()
    expect(data).toEqual([{ t: 'o1差' }])
  })
})

describe('comparisons in expressions', () => {
  it('what is missing is less than any number', async () => {
    const isLow = cloud.$.lt(['$parts.fee', 1])
    const { data } = await pipeline().sort({ _id: 1 }).project({ isLow }).end()
    expect(data.map((row: { isLow: boolean }) => row.isLow)).toEqual([false, true, true])
  })
})

describe('lookup', () => {
  it('joins by a field', async () => {
    const { data } = await pipeline()
      .sort({ _id: 1 })
      .lookup({ from: OTHER, localField: 'outlet', foreignField: '_id', as: 'of' })
      .end()
    expect(data.map((row: { of: unknown }) => row.of)).toEqual([
      [{ _id: 'o1', name: '西湖' }],
      [{ _id: 'o1', name: '西湖' }],
      [],
    ])
  })
  it('joins by a pipeline with variables', async () => {
    const sub = cloud.$.pipeline()
      .match(cloud._.expr(cloud.$.eq(['$_id', '$$outlet'])))
      .project({ _id: 0, name: 1 })
      .done()
    const { data } = await pipeline()
      .match({ _id: 'a' })
      .lookup({ from: OTHER, let: { outlet: '$outlet' }, pipeline: sub, as: 'of' })
      .end()
    expect(data[0].of).toEqual([{ name: '西湖' }])
  })
  it('after a group', async () => {
    const { data } = await pipeline()
      .group({ _id: '$outlet', n: cloud.$.sum(1) })
      .sort({ n: -1 })
      .lookup({ from: OTHER, localField: '_id', foreignField: '_id', as: 'of' })
      .end()
    expect(data[0]).toEqual({ _id: 'o1', n: 2, of: [{ _id: 'o1', name: '西湖' }] })
  })
  it('of a collection that is not there is refused', async () => {
    const call = pipeline()
      .lookup({ from: 'never_created', localField: 'outlet', foreignField: '_id', as: 'of' })
      .end()
    expect(await codeOf(call)).toBe('DATABASE_COLLECTION_NOT_EXIST')
  })
})

it('a stage that is not valid is refused', async () => {
  expect(
    await codeOf(
      pipeline()
        .project({ x: { $nonsense: 1 } })
        .end(),
    ),
  ).toBe('DATABASE_REQUEST_FAILED')
})
