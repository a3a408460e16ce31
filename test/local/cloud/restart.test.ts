import { codeOf } from './conformance/cloud-under-test'
import { newFolder, startCloud, stopClouds } from './strict-cloud'

const declaring = (...indexes: object[]) => ({ collections: { tickets: { indexes } } })
const byStatus = { name: 'byStatus', keys: [['status', 1]] }

afterEach(stopClouds)

describe('a cloud that is started again', () => {
  it('still has its documents and files', async () => {
    const dataDir = newFolder()
    const first = await startCloud({ dataDir, indexes: declaring() })
    await first.db.collection('tickets').add({ _id: 'a', at: new Date(5) })
    const { fileID } = await first.app.uploadFile({ cloudPath: 'x/y.txt', fileContent: Buffer.from('kept') })
    await first.close()
    const second = await startCloud({ dataDir, indexes: declaring() })
    expect((await second.db.collection('tickets').doc('a').get()).data).toEqual([
      { _id: 'a', at: new Date(5) },
    ])
    expect((await second.app.downloadFile({ fileID })).fileContent).toEqual(Buffer.from('kept'))
  })

  it('given a new index in the file, then older documents are found by it', async () => {
    const dataDir = newFolder()
    const first = await startCloud({ dataDir, indexes: declaring() })
    await first.db.collection('tickets').add([{ status: 'open' }, { status: 'closed' }, {}])
    await first.close()
    const second = await startCloud({ dataDir, indexes: declaring(byStatus) })
    expect((await second.db.collection('tickets').where({ status: 'open' }).count()).total).toBe(1)
    expect(second.unindexedQueries()).toEqual([])
  })

  it('given a changed index of the same name, then it is built anew', async () => {
    const dataDir = newFolder()
    const first = await startCloud({ dataDir, indexes: declaring(byStatus) })
    await first.db.collection('tickets').add([{ status: 'open', city: 'hz' }])
    await first.close()
    const changed = { name: 'byStatus', keys: [['city', -1]] }
    const second = await startCloud({ dataDir, indexes: declaring(changed) })
    expect((await second.db.collection('tickets').where({ city: 'hz' }).count()).total).toBe(1)
    await second.db.collection('tickets').where({ status: 'open' }).count()
    expect(second.unindexedQueries()).toEqual([{ collection: 'tickets', shape: 'count{status}' }])
  })

  it('given documents that break a new unique index, then it says which and does not start', async () => {
    const dataDir = newFolder()
    const first = await startCloud({ dataDir, indexes: declaring() })
    await first.db.collection('tickets').add([{ status: 'open' }, { status: 'open' }])
    await first.close()
    const start = startCloud({ dataDir, indexes: declaring({ ...byStatus, unique: true }) })
    await expect(start).rejects.toThrow(/tickets.*byStatus/)
  })

  it('a list in an indexed field is remembered: ranges still find it', async () => {
    const dataDir = newFolder()
    const byTags = declaring({ name: 'byTags', keys: [['tags', 1]] })
    const first = await startCloud({ dataDir, indexes: byTags })
    await first.db.collection('tickets').add({ _id: 'a', tags: [1, 9] })
    await first.close()
    const second = await startCloud({ dataDir, indexes: byTags })
    const { gt, lt } = second.db.command
    const query = { tags: gt(4).and(lt(6)) }
    expect((await second.db.collection('tickets').where(query).get()).data).toHaveLength(1)
  })

  it('an open transaction does not outlive it', async () => {
    const dataDir = newFolder()
    const first = await startCloud({ dataDir, indexes: declaring() })
    const open = await first.db.startTransaction()
    await open.collection('tickets').add({ _id: 'half' })
    await first.close()
    const second = await startCloud({ dataDir, indexes: declaring() })
    expect((await second.db.collection('tickets').count()).total).toBe(0)
  })
})

describe('what does not start', () => {
  it('a second cloud on the same folder', async () => {
    const { dataDir } = await startCloud({ indexes: declaring() })
    await expect(startCloud({ dataDir, indexes: declaring() })).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
  })
  it('an indexes.json that is not valid, with the place that is wrong', async () => {
    const wrong = declaring({ name: 'x', keys: [['a', 'up']] })
    await expect(startCloud({ indexes: wrong })).rejects.toThrow(/indexes\.json[\s\S]*tickets/)
  })
})

it('a transaction older than its time to live is not known any more', async () => {
  const cloud = await startCloud({ indexes: declaring(), transactionTtlMs: 50 })
  const open = await cloud.db.startTransaction()
  await open.collection('tickets').add({ _id: 'late' })
  await new Promise((resolve) => setTimeout(resolve, 80))
  expect(await codeOf(open.commit())).toBe('DATABASE_TRANSACTION_FAIL')
  expect((await cloud.db.collection('tickets').count()).total).toBe(0)
})
