import { productGet, productList } from '@/contract/customer/product'
import { done, refuse } from '@/contract/result'
import { viewOfProduct } from '../../shared/product/view'
import { productOwnedBy, productsOf } from '../../shared/repositories/products'
import { type Route, route } from '../../shared/serve/route'

export const productReadRoutes: readonly Route[] = [
  route(productList, async ({ actor, now, services }) => {
    if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
    const products = await productsOf(services.db, actor.openid)
    return done({ products: products.map((product) => viewOfProduct(product, now)) })
  }),
  route(productGet, async ({ request, actor, now, services }) => {
    if (actor.kind !== 'customer') return refuse('SIGN_IN_NEEDED')
    const product = await productOwnedBy(services.db, request.productId, actor.openid)
    return product === null ? refuse('PRODUCT_NOT_FOUND') : done(viewOfProduct(product, now))
  }),
]
