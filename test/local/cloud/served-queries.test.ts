import { codeOf } from './conformance/cloud-under-test'
import { type StrictCloud, startCloud, stopClouds } from './strict-cloud'

const indexes = {
  collections: {
    tickets: {
      indexes: [
        { name: 'byNo', keys: [['no', 1]], unique: true },
        {
          name: 'byCustomer',
          keys: [
            ['openid', 1],
            ['createdAt', -1],
          ],
        },
        { name: 'near', keys: [['location', '2dsphere']] },
      ],
    },
  },
}

let cloud: StrictCloud
const tickets = () => cloud.db.collection('tickets')
const command = () => cloud.db.command

beforeEach(async () => {
  cloud = await startCloud({ indexes })
})
afterEach(stopClouds)

describe('a collection that is not declared', () => {
  it('is refused when it is used', async () => {
    expect(await codeOf(cloud.db.collection('drafts').get())).toBe('DATABASE_COLLECTION_NOT_EXIST')
  })
  it('is refused when it is to be created', async () => {
    expect(await codeOf(cloud.db.createCollection('drafts'))).toBe('DATABASE_COLLECTION_NOT_EXIST')
  })
})

describe('a query that an index serves leaves no trace', () => {
  const served: [string, () => Promise<unknown>][] = [
    ['one document by its id', () => tickets().doc('a').get()],
    [
      'several by their ids, in any order',
      () =>
        tickets()
          .where({ _id: command().in(['a', 'b']) })
          .orderBy('createdAt', 'asc')
          .get(),
    ],
    ['compare and set on the id', () => tickets().where({ _id: 'a', rev: 1 }).update({ rev: 2 })],
    ['equality on the first field', () => tickets().where({ openid: 'o' }).get()],
    [
      'equality and the order behind it',
      () => tickets().where({ openid: 'o' }).orderBy('createdAt', 'desc').get(),
    ],
    [
      'equality and the opposite order',
      () => tickets().where({ openid: 'o' }).orderBy('createdAt', 'asc').get(),
    ],
    [
      'equality and a range behind it',
      () =>
        tickets()
          .where({ openid: 'o', createdAt: command().gt(5) })
          .get(),
    ],
    [
      'equality and one more field to test',
      () => tickets().where({ openid: 'o', kind: 'repair' }).orderBy('createdAt', 'desc').get(),
    ],
    [
      'several values and the order behind them',
      () =>
        tickets()
          .where({ openid: command().in(['o', 'p']) })
          .orderBy('createdAt', 'desc')
          .get(),
    ],
    [
      'the whole order of an index',
      () => tickets().orderBy('openid', 'asc').orderBy('createdAt', 'desc').get(),
    ],
    [
      'a range on the first field in its order',
      () =>
        tickets()
          .where({ no: command().gte('T1') })
          .orderBy('no', 'asc')
          .get(),
    ],
    ['the beginning of a text', () => tickets().where({ no: /^T1/ }).get()],
    [
      'either of two served conditions',
      () =>
        tickets()
          .where(command().or([{ no: 'T1' }, { openid: 'o' }]))
          .get(),
    ],
    ['all of a collection', () => tickets().limit(20).get()],
    ['a count by an index', () => tickets().where({ openid: 'o' }).count()],
    [
      'a count of a few at most',
      () => tickets().aggregate().match({ openid: 'o' }).limit(100).count('n').end(),
    ],
    [
      'the nearest',
      () =>
        tickets()
          .where({ location: command().geoNear({ geometry: new cloud.db.Geo.Point(1, 1) }) })
          .get(),
    ],
    [
      'the first match and order of an aggregation',
      () => tickets().aggregate().match({ openid: 'o' }).sort({ createdAt: -1 }).end(),
    ],
  ]
  it.each(served)('%s', async (_name, ask) => {
    await ask()
    expect(cloud.unindexedQueries()).toEqual([])
  })
})

describe('a query that no index serves is answered and recorded, without its values', () => {
  const unserved: [string, () => Promise<unknown>, string][] = [
    ['a field without an index', () => tickets().where({ phone: '13800000000' }).get(), 'find{phone}'],
    [
      'only the second field of an index',
      () =>
        tickets()
          .where({ createdAt: command().gt(5) })
          .get(),
      'find{createdAt:$gt}',
    ],
    [
      'an order that no index has',
      () => tickets().where({ openid: 'o' }).orderBy('updatedAt', 'desc').get(),
      'find{openid} sort{updatedAt:-1}',
    ],
    ['an order alone', () => tickets().orderBy('updatedAt', 'asc').get(), 'find{} sort{updatedAt:1}'],
    [
      'only what is not equal',
      () =>
        tickets()
          .where({ openid: command().neq('o') })
          .get(),
      'find{openid:$ne}',
    ],
    [
      'either of two, one of them not served',
      () =>
        tickets()
          .where(command().or([{ no: 'T1' }, { phone: '138' }]))
          .get(),
      'find{$or[{no},{phone}]}',
    ],
    ['a count', () => tickets().where({ phone: '138' }).count(), 'count{phone}'],
    ['an update', () => tickets().where({ phone: '138' }).update({ a: 1 }), 'update{phone}'],
    ['a removal', () => tickets().where({ phone: '138' }).remove(), 'remove{phone}'],
    [
      'the first match of an aggregation',
      () => tickets().aggregate().match({ phone: '138' }).end(),
      'aggregate{phone}',
    ],
    ['a text in the middle', () => tickets().where({ no: /T1/ }).get(), 'find{no}'],
  ]
  it.each(unserved)('%s', async (_name, ask, shape) => {
    await ask()
    await ask()
    expect(cloud.unindexedQueries()).toEqual([{ collection: 'tickets', shape }])
  })
})

it('a geographic query without its index is refused, as in the cloud', async () => {
  const near = command().geoNear({ geometry: new cloud.db.Geo.Point(1, 1) })
  expect(await codeOf(tickets().where({ home: near }).get())).toBe('DATABASE_REQUEST_FAILED')
})

it('where nothing is declared and the cloud is loose, nothing is recorded', async () => {
  const loose = await startCloud({ loose: true })
  await loose.db.createCollection('anything')
  await loose.db.collection('anything').where({ phone: '138' }).orderBy('a', 'asc').get()
  expect(loose.unindexedQueries()).toEqual([])
})
