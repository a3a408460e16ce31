import { cloudUnderTest, codeOf, REAL_ENV } from './cloud-under-test'

const cloud = cloudUnderTest()

// A real environment has neither this function nor the right to call WeChat from a test.
const describeLocally = REAL_ENV ? describe.skip : describe

describeLocally('calls', () => {
  it('a function gets its data and its answer comes back', async () => {
    const { result } = await cloud.app.callFunction({ name: 'echo', data: { 你: '好' } })
    expect(result).toEqual({ echoed: { 你: '好' } })
  })
  it('a function without data gets an empty object', async () => {
    const { result } = await cloud.app.callFunction({ name: 'echo', data: undefined })
    expect(result).toEqual({ echoed: {} })
  })
  it('a function that is not there is refused', async () => {
    expect(await codeOf(cloud.app.callFunction({ name: 'nobody', data: {} }))).toBe('FUNCTION_NOT_FOUND')
  })
  it('what WeChat answers is the result', async () => {
    const { result } = await cloud.app.callWxOpenApi({ apiName: 'wxacode.get', requestData: { path: 'p' } })
    expect(result).toEqual({ errcode: 0, apiName: 'wxacode.get', requestData: { path: 'p' } })
  })
  it('what WeChat refuses is a result, too, not an error', async () => {
    const { result } = await cloud.app.callWxOpenApi({ apiName: 'subscribeMessage.send', requestData: {} })
    expect(result).toMatchObject({ errcode: 43101 })
  })
  it('a gateway that fails is an error with a code', async () => {
    expect(await codeOf(cloud.app.callWxOpenApi({ apiName: 'broken', requestData: {} }))).toBe('SYS_ERR')
  })
})
