import { useShareAppMessage } from '@tarojs/taro'
import type { ShareCard } from './port'

export type { ShareCard } from './port'

/** A button of the kind `share` and the page's menu send the card; the page's config must say so. */
export const sendsCards = true

export const useShareCard = ({ title, page }: ShareCard): void =>
  useShareAppMessage(() => ({ title, path: `/${page}` }))

/** Of use only where there is no card. */
export const addressOf = (page: string): string => page
