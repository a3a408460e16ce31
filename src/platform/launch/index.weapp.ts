import Taro from '@tarojs/taro'
import type { ReadLaunch } from './port'

export type { Launch, ReadLaunch } from './port'

export const readLaunch: ReadLaunch = () => {
  const { scene, path, query } = Taro.getEnterOptionsSync()
  const entries = Object.entries(query ?? {}).map(([key, value]) => [key, String(value)])
  return { scene: Number(scene), path, query: Object.fromEntries(entries) }
}
