import Taro from '@tarojs/taro'
import type { Network } from './port'

export type { Network } from './port'

export const network: Network = {
  isOnline: () =>
    Taro.getNetworkType().then(
      ({ networkType }) => networkType !== 'none',
      () => true,
    ),
  onChange: (listener) => {
    const tell = ({ isConnected }: { isConnected: boolean }) => listener(isConnected)
    Taro.onNetworkStatusChange(tell)
    return () => Taro.offNetworkStatusChange(tell)
  },
}
