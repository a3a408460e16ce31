import fc from 'fast-check'
import { aWeChat } from '@/test/builders/wechat-stand-in'

const PNG = '89504e470d0a1a0a'

const code = async (change: Record<string, unknown> = {}): Promise<Record<string, unknown>> =>
  Object(
    await aWeChat().wxApi('wxacode.getUnlimited', { scene: 'b=A3K7QX', page: 'pages/home/index', ...change }),
  )

describe('wxacode.getUnlimited', () => {
  it('gives a PNG as wide as asked', async () => {
    const picture = Buffer.from(String((await code({ width: 300 })).buffer), 'base64')
    expect(picture.subarray(0, 8).toString('hex')).toBe(PNG)
    expect(picture.readUInt32BE(16)).toBe(300)
  })

  it('another scene gives another picture', async () => {
    expect((await code({ scene: 'b=1' })).buffer).not.toBe((await code({ scene: 'b=2' })).buffer)
  })

  it.each([
    ['an empty scene', { scene: '' }, 40169],
    ['a scene of 33', { scene: 'a'.repeat(33) }, 40169],
    ['汉字 in the scene', { scene: '单号' }, 40169],
    ['a percent sign in the scene', { scene: 'a%20b' }, 40169],
    ['a page with a slash before it', { page: '/pages/home/index' }, 41030],
    ['a page with a query', { page: 'pages/home/index?a=1' }, 41030],
    ['a page that is not released', { page: 'pages/new/index' }, 41030],
    ['an unknown version', { env_version: 'beta' }, 40097],
    ['a picture too small', { width: 279 }, 40097],
    ['a picture too large', { width: 1281 }, 40097],
  ])('%s is refused', async (_case, change, errcode) => {
    expect(await code(change)).toMatchObject({ errcode })
  })

  it('with check_path off a page need not be released', async () => {
    expect(await code({ page: 'pages/new/index', checkPath: false, envVersion: 'trial' })).toMatchObject({
      errcode: 0,
    })
  })

  it('a scene passes exactly when it is 1 to 32 of the listed characters', async () => {
    const LISTED = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]+$/
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 40 }), async (scene) => {
        const allowed = scene.length <= 32 && LISTED.test(scene)
        // the page is looked at after the scene, and an unknown one spares the drawing
        const { errcode } = await code({ scene, page: 'pages/new/index' })
        expect(errcode).toBe(allowed ? 41030 : 40169)
      }),
    )
  })
})
