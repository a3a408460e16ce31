/** Pages of this package about papers; those of the product itself are in src/routes.ts. */
export const proofPage = (productId: string): string => `packages/product/pages/proof/index?id=${productId}`

export const proofCheckPage = (productId: string, proofId: string): string =>
  `packages/product/pages/proof-check/index?id=${productId}&proof=${proofId}`

export const labelPage = 'packages/product/pages/label/index'
