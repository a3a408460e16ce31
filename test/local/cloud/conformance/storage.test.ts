import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cloudUnderTest, codeOf } from './cloud-under-test'

const cloud = cloudUnderTest()
const folder = mkdtempSync(path.join(tmpdir(), 'storage-'))
const CLOUD_PATH = 'conformance/照片 100%.jpg'
const content = Buffer.from('a picture of a heater')

const upload = (cloudPath = CLOUD_PATH, fileContent = content) =>
  cloud.app.uploadFile({ cloudPath, fileContent })
async function addressOf(fileID: string): Promise<string> {
  const { fileList } = await cloud.app.getTempFileURL({ fileList: [fileID] })
  return encodeURI(fileList[0]?.tempFileURL ?? '')
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('files', () => {
  it('an upload answers an id that holds the path', async () => {
    expect((await upload()).fileID).toMatch(/^cloud:\/\/.+\/conformance\/照片 100%\.jpg$/)
  })
  it('a file comes back byte for byte, Chinese path and all', async () => {
    const { fileID } = await upload()
    expect((await cloud.app.downloadFile({ fileID })).fileContent).toEqual(content)
  })
  it('a stream can be uploaded', async () => {
    const file = path.join(folder, 'big.bin')
    writeFileSync(file, Buffer.alloc(3_000_000, 7))
    const { fileID } = await cloud.app.uploadFile({
      cloudPath: 'conformance/big.bin',
      fileContent: createReadStream(file),
    })
    const { fileContent } = await cloud.app.downloadFile({ fileID })
    expect((fileContent as Buffer).equals(readFileSync(file))).toBe(true)
  })
  it('an empty file is a file', async () => {
    const { fileID } = await upload('conformance/empty.txt', Buffer.alloc(0))
    const { fileList } = await cloud.app.getTempFileURL({ fileList: [fileID] })
    expect(fileList[0]?.code).toBe('SUCCESS')
  })
  it('a second upload takes the place of the first', async () => {
    await upload()
    const { fileID } = await upload(CLOUD_PATH, Buffer.from('newer'))
    expect((await cloud.app.downloadFile({ fileID })).fileContent).toEqual(Buffer.from('newer'))
  })
  it('its size and kind are told', async () => {
    const { fileID } = await upload()
    const { fileList } = await cloud.app.getFileInfo({ fileList: [fileID] })
    expect(fileList[0]).toMatchObject({ code: 'SUCCESS', size: content.length, mime: 'image/jpeg' })
  })
  it('a file that is not there has no address', async () => {
    const { fileID } = await upload()
    const { fileList } = await cloud.app.getTempFileURL({ fileList: [fileID.replace('照片', '没有')] })
    expect(fileList[0]).toMatchObject({ code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' })
  })
  it('several addresses come in the order asked for', async () => {
    const { fileID } = await upload()
    const missing = fileID.replace('照片', '没有')
    const { fileList } = await cloud.app.getTempFileURL({ fileList: [missing, fileID] })
    expect(fileList.map(({ code }) => code)).toEqual(['STORAGE_FILE_NONEXIST', 'SUCCESS'])
  })
  it('a deleted file is gone', async () => {
    const { fileID } = await upload()
    expect((await cloud.app.deleteFile({ fileList: [fileID] })).fileList).toMatchObject([
      { fileID, code: 'SUCCESS' },
    ])
    const { fileList } = await cloud.app.getTempFileURL({ fileList: [fileID] })
    expect(fileList[0]?.code).toBe('STORAGE_FILE_NONEXIST')
  })
  it('downloading a file that is not there is refused', async () => {
    const { fileID } = await upload()
    const call = cloud.app.downloadFile({ fileID: fileID.replace('照片', '没有') })
    expect(await codeOf(call)).toBe('STORAGE_FILE_NONEXIST')
  })
})

describe('the address of a file', () => {
  it('sends a part where a part is asked for', async () => {
    const { fileID } = await upload()
    const part = await fetch(await addressOf(fileID), { headers: { range: 'bytes=2-8' } })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe(`bytes 2-8/${content.length}`)
    expect(await part.text()).toBe('picture')
  })
  it('sends the end where the end is asked for', async () => {
    const { fileID } = await upload()
    const part = await fetch(await addressOf(fileID), { headers: { range: 'bytes=-6' } })
    expect(await part.text()).toBe('heater')
  })
  it('refuses a part beyond the end', async () => {
    const { fileID } = await upload()
    const part = await fetch(await addressOf(fileID), { headers: { range: 'bytes=500-600' } })
    expect(part.status).toBe(416)
  })
  it('tells the length without the content', async () => {
    const { fileID } = await upload()
    const head = await fetch(await addressOf(fileID), { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe(String(content.length))
  })
})
