import { cloudUnderTest, PLACES } from './cloud-under-test'

const cloud = cloudUnderTest(PLACES)
const places = () => cloud.db.collection(PLACES)
const point = (longitude: number, latitude: number) => new cloud.db.Geo.Point(longitude, latitude)
const ids = (documents: { _id: string }[]) => documents.map(({ _id }) => _id).join(' ')

beforeEach(async () => {
  await places().add([
    { _id: 'far', location: point(120.3, 30.3), kind: 'outlet' },
    { _id: 'near', location: point(120.16, 30.25), kind: 'outlet' },
    { _id: 'middle', location: point(120.2, 30.25), kind: 'home' },
    { _id: 'nowhere', kind: 'outlet' },
  ])
})

describe('near', () => {
  it('the nearest comes first, and what has no place not at all', async () => {
    const { data } = await places()
      .where({ location: cloud._.geoNear({ geometry: point(120.15, 30.25) }) })
      .get()
    expect(ids(data)).toBe('near middle far')
  })
  it('within a distance in metres', async () => {
    const near = cloud._.geoNear({ geometry: point(120.15, 30.25), maxDistance: 6000 })
    expect(ids((await places().where({ location: near }).get()).data)).toBe('near middle')
  })
  it('beyond a distance in metres', async () => {
    const near = cloud._.geoNear({ geometry: point(120.15, 30.25), minDistance: 2000 })
    expect(ids((await places().where({ location: near }).get()).data)).toBe('middle far')
  })
  it('together with another condition and a limit', async () => {
    const near = cloud._.geoNear({ geometry: point(120.15, 30.25) })
    expect(ids((await places().where({ kind: 'outlet', location: near }).limit(1).get()).data)).toBe('near')
  })
})

describe('areas', () => {
  const square = () => {
    const corners = [
      [120.1, 30.2],
      [120.25, 30.2],
      [120.25, 30.28],
      [120.1, 30.28],
      [120.1, 30.2],
    ]
    // The types of the SDK know points only.
    return {
      type: 'Polygon',
      coordinates: [corners],
      toJSON: () => ({ type: 'Polygon', coordinates: [corners] }),
    }
  }
  it('inside a polygon', async () => {
    const { data } = await places()
      .where({ location: cloud._.geoWithin({ geometry: square() }) })
      .get()
    expect(ids(data).split(' ').sort()).toEqual(['middle', 'near'])
  })
  it('inside a circle, its radius in radians', async () => {
    const circle = cloud._.geoWithin({ centerSphere: [point(120.15, 30.25), 2000 / 6_378_100] })
    expect(ids((await places().where({ location: circle }).get()).data)).toBe('near')
  })
  it('meeting a polygon', async () => {
    const { data } = await places()
      .where({ location: cloud._.geoIntersects({ geometry: square() }) })
      .get()
    expect(ids(data).split(' ').sort()).toEqual(['middle', 'near'])
  })
})

describe('geoNear of an aggregation', () => {
  it('gives the distance in metres, the nearest first', async () => {
    const { data } = await places()
      .aggregate()
      .geoNear({
        near: point(120.15, 30.25),
        spherical: true,
        distanceField: 'distanceM',
        query: { kind: 'outlet' },
      })
      .end()
    expect(ids(data)).toBe('near far')
    expect(data[0].distanceM).toBeGreaterThan(950)
    expect(data[0].distanceM).toBeLessThan(970)
  })
  it('within a distance, multiplied', async () => {
    const { data } = await places()
      .aggregate()
      .geoNear({
        near: point(120.15, 30.25),
        spherical: true,
        distanceField: 'km',
        maxDistance: 5000,
        distanceMultiplier: 0.001,
      })
      .end()
    expect(data.map(({ km }: { km: number }) => Math.round(km))).toEqual([1, 5])
  })
})
