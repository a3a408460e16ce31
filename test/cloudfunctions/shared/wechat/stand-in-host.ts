import * as tcb from '@cloudbase/node-sdk'
import type { TokenStore, WeChat } from '@/cloudfunctions/shared/wechat'
import { createCloudCall } from '@/cloudfunctions/shared/wechat/cloud-call'
import { createHttpsInterface } from '@/cloudfunctions/shared/wechat/https-interface'
import { LOCAL_APP_ID, LOCAL_SECRET } from '@/local/wechat'
import { readJson, sendJson } from '@/local/wechat/http-json'
import { aWeChat, listen, type StandIn } from '@/test/builders/wechat-stand-in'

export type Host = { standIn: StandIn; cloud: WeChat; https: WeChat; url: string; close(): Promise<void> }

export const memoryTokenStore = (): TokenStore => {
  let held: Awaited<ReturnType<TokenStore['get']>> = null
  return {
    get: async () => held,
    set: async (token) => {
      held = token
    },
  }
}

/**
 * The stand-in on a real port, reached by both adapters: the unmodified node SDK over the gateway's `wx.api`,
 * and fetch over WeChat's own paths.
 */
export const aHost = async (timeoutMs = 400): Promise<Host> => {
  // with a run-time marker the SDK asks no metadata service before each call
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local',
  })
  const standIn = aWeChat()
  const server = await listen(async (request, response) => {
    if (await standIn.handleHttps(request, response)) return
    const { apiName, requestData } = (await readJson(request)) ?? {}
    try {
      const answer = await standIn.wxApi(String(apiName), JSON.parse(String(requestData)))
      sendJson(response, 200, { requestId: 'r', data: { responseData: JSON.stringify(answer) } })
    } catch {
      response.destroy()
    }
  })
  const serviceUrl = `${server.url}/admin`
  const app = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl })
  return {
    standIn,
    url: server.url,
    cloud: createCloudCall({ app, timeoutMs }),
    https: createHttpsInterface({
      baseUrl: `${server.url}/wechat-api`,
      appId: LOCAL_APP_ID,
      secret: LOCAL_SECRET,
      tokenStore: memoryTokenStore(),
      clock: () => 0,
      timeoutMs,
    }),
    close: server.close,
  }
}
