import { deskPage } from '@/contract/notice/template'

export { deskPage }

export const deskListPage = 'packages/desk/pages/list/index'

export const verdictPage = (productId: string): string =>
  `packages/product/pages/verdict/index?id=${productId}`
