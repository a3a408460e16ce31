import { deskPage } from '@/contract/notice/template'
import { pages } from '@/src/routes'

export { deskPage }

export const deskListPage = pages.desk

export const verdictPage = (productId: string): string =>
  `packages/product/pages/verdict/index?id=${productId}`
