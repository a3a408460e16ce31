import Taro from '@tarojs/taro'

let ready = false

/**
 * WeChat's cloud, started at first use. `TARO_APP_CLOUD_ENV` names the environment at build time; without it
 * WeChat takes the one that the mini-program is bound to.
 */
export const cloud = (): Taro.cloud => {
  if (!ready) {
    const env = process.env.TARO_APP_CLOUD_ENV
    Taro.cloud.init(env === undefined || env === '' ? { traceUser: false } : { env, traceUser: false })
    ready = true
  }
  return Taro.cloud
}
