import { deskPage } from '@/contract/notice/template'

export const cardPage = (productId: string): string =>
  `packages/product/pages/card/index?id=${encodeURIComponent(productId)}`

export const appealPage = (productId: string): string =>
  `packages/product/pages/appeal/index?id=${encodeURIComponent(productId)}`

/** Where an appeal is followed. */
export const appealedPage = deskPage
