import { COLLECTION, cloudUnderTest, codeOf } from './cloud-under-test'

const cloud = cloudUnderTest(COLLECTION)
const tickets = () => cloud.db.collection(COLLECTION)

/** The ids, joined, of those that a query finds. */
async function found(query: object): Promise<string> {
  const { data } = await tickets().where(query).orderBy('_id', 'asc').get()
  return data.map(({ _id }: { _id: string }) => _id).join(' ')
}

beforeEach(async () => {
  await tickets().add([
    {
      _id: 'a',
      n: 1,
      kind: 'repair',
      tags: ['e1', 'wet'],
      at: new Date('2026-01-01'),
      address: { city: '杭州' },
    },
    {
      _id: 'b',
      n: 2,
      kind: 'repair',
      tags: ['e2'],
      at: new Date('2026-02-01'),
      address: { city: '宁波' },
      note: null,
    },
    {
      _id: 'c',
      n: 3,
      kind: 'part',
      tags: [],
      at: new Date('2026-03-01'),
      parts: [
        { code: 'p1', qty: 1 },
        { code: 'p2', qty: 5 },
      ],
    },
    { _id: 'd', n: '3', kind: 'complaint', note: '吵', limit: 5 },
  ])
})

describe('comparing', () => {
  it('a plain value means equal', async () => expect(await found({ kind: 'repair' })).toBe('a b'))
  it('two fields are joined by "and"', async () => expect(await found({ kind: 'repair', n: 2 })).toBe('b'))
  it('eq', async () => expect(await found({ n: cloud._.eq(1) })).toBe('a'))
  it('neq also finds those without the field', async () =>
    expect(await found({ note: cloud._.neq('吵') })).toBe('a b c'))
  it('gt compares numbers with numbers only', async () =>
    expect(await found({ n: cloud._.gt(1) })).toBe('b c'))
  it('gte includes the bound', async () => expect(await found({ n: cloud._.gte(2) })).toBe('b c'))
  it('lt', async () => expect(await found({ n: cloud._.lt(2) })).toBe('a'))
  it('lte includes the bound', async () => expect(await found({ n: cloud._.lte(2) })).toBe('a b'))
  it('a range on one field', async () =>
    expect(await found({ n: cloud._.gt(1).and(cloud._.lt(3)) })).toBe('b'))
  it('dates are compared with dates', async () =>
    expect(await found({ at: cloud._.gte(new Date('2026-02-01')) })).toBe('b c'))
  it('a date can be equal', async () => expect(await found({ at: new Date('2026-01-01') })).toBe('a'))
  it('a number is not the text of it', async () => expect(await found({ n: 3 })).toBe('c'))
  it('null finds what is null and what is missing', async () =>
    expect(await found({ note: null })).toBe('a b c'))
  it('in', async () => expect(await found({ kind: cloud._.in(['part', 'complaint']) })).toBe('c d'))
  it('in with nothing finds nothing', async () => expect(await found({ kind: cloud._.in([]) })).toBe(''))
  it('nin', async () => expect(await found({ kind: cloud._.nin(['part', 'complaint']) })).toBe('a b'))
  it('mod', async () => {
    // The SDK takes both numbers, its types none.
    const mod: (divisor: number, remainder: number) => unknown = cloud._.mod
    expect(await found({ n: mod(2, 1) })).toBe('a c')
  })
})

describe('joining', () => {
  it('and, of whole conditions', async () => {
    expect(await found(cloud._.and([{ kind: 'repair' }, { n: cloud._.gt(1) }]))).toBe('b')
  })
  it('or, of whole conditions', async () => {
    expect(await found(cloud._.or([{ kind: 'part' }, { n: 1 }]))).toBe('a c')
  })
  it('or, on one field', async () => {
    expect(await found({ n: cloud._.or(cloud._.eq(1), cloud._.eq(2)) })).toBe('a b')
  })
  it('or beside another field', async () => {
    expect(await found({ kind: 'repair', n: cloud._.or(cloud._.eq(1), cloud._.eq(3)) })).toBe('a')
  })
  it('nor', async () => expect(await found(cloud._.nor([{ kind: 'repair' }, { n: 3 }]))).toBe('d'))
  it('not also finds those without the field', async () =>
    expect(await found({ limit: cloud._.not(cloud._.gt(1)) })).toBe('a b c'))
})

describe('fields inside and lists', () => {
  it('a field inside an object, as an object', async () =>
    expect(await found({ address: { city: '杭州' } })).toBe('a'))
  it('a field inside an object, by its path', async () =>
    expect(await found({ 'address.city': '宁波' })).toBe('b'))
  it('exists', async () => expect(await found({ address: cloud._.exists(true) })).toBe('a b'))
  it('not exists', async () => expect(await found({ address: cloud._.exists(false) })).toBe('c d'))
  it('null is there', async () => expect(await found({ note: cloud._.exists(true) })).toBe('b d'))
  it('a value finds the lists that hold it', async () => expect(await found({ tags: 'wet' })).toBe('a'))
  it('a whole list has to be equal in order', async () => {
    expect(await found({ tags: ['e1', 'wet'] })).toBe('a')
    expect(await found({ tags: ['wet', 'e1'] })).toBe('')
  })
  it('all', async () => expect(await found({ tags: cloud._.all(['wet', 'e1']) })).toBe('a'))
  it('size', async () => expect(await found({ tags: cloud._.size(1) })).toBe('b'))
  it('a field of objects in a list', async () => expect(await found({ 'parts.code': 'p2' })).toBe('c'))
  it('elemMatch wants one element to satisfy both', async () => {
    expect(await found({ parts: cloud._.elemMatch({ code: 'p1', qty: 5 }) })).toBe('')
    expect(await found({ parts: cloud._.elemMatch({ code: 'p2', qty: cloud._.gt(4) }) })).toBe('c')
  })
  it('without elemMatch different elements may', async () => {
    expect(await found({ 'parts.code': 'p1', 'parts.qty': 5 })).toBe('c')
  })
})

describe('patterns and expressions', () => {
  it('a regular expression of JavaScript', async () => expect(await found({ kind: /^rep/ })).toBe('a b'))
  it('a regular expression of the SDK with options', async () => {
    expect(await found({ kind: cloud.db.RegExp({ regexp: '^REP', options: 'i' }) })).toBe('a b')
  })
  it('a pattern that ends in an optional letter', async () =>
    expect(await found({ kind: /^partx?/ })).toBe('c'))
  it('a pattern does not match what is no text', async () => expect(await found({ n: /3/ })).toBe('d'))
  it('a pattern in Chinese', async () => expect(await found({ note: /吵/ })).toBe('d'))
  it('a pattern that is not valid is refused', async () => {
    const call = tickets()
      .where({ kind: cloud.db.RegExp({ regexp: '(', options: '' }) })
      .get()
    expect(await codeOf(call)).toBe('DATABASE_REQUEST_FAILED')
  })
  it('two fields can be compared by an expression', async () => {
    await tickets().add({ _id: 'e', n: 9, limit: 5 })
    const isOver = cloud._.expr(cloud.$.and([cloud.$.gt(['$n', '$limit']), cloud.$.gt(['$limit', 0])]))
    expect(await found(isOver)).toBe('d e')
  })
  it('an operator that does not exist is refused', async () => {
    const call = tickets()
      .where({ n: { $near: 1 } })
      .get()
    expect(await codeOf(call)).toBe('DATABASE_REQUEST_FAILED')
  })
})

describe('what an unparsed request can do (why handlers parse)', () => {
  it('an operator inside a plain value is obeyed', async () =>
    expect(await found({ kind: { $ne: 'x' } })).toBe('a b c d'))
  it('an empty object as a value drops the condition', async () =>
    expect(await found({ kind: {} })).toBe('a b c d'))
  it('an undefined value beside another drops its condition', async () => {
    expect(await found({ kind: undefined, n: 1 })).toBe('a')
  })
})
