import { productOpen } from '@/contract/customer/product'
import { done, refuse } from '@/contract/result'
import { hashOfOpenid } from '../../shared/bindings/bind-code'
import { openCode } from '../../shared/product/open-code'
import { scannerOf } from '../../shared/product/scanner'
import { technicianBoundTo } from '../../shared/repositories/bindings'
import { route } from '../../shared/serve/route'

export const productOpenRoute = route(productOpen, async (visit) => {
  const { request, openid, now, services } = visit
  const opening = await openCode(services, {
    boxCode: request.boxCode,
    who: await scannerOf(visit),
    openid,
    divisionCode: request.divisionCode ?? null,
    isStaff: openid !== null && (await technicianBoundTo(services.db, hashOfOpenid(openid))) !== null,
    now,
  })
  return opening.ok ? done(opening.opened) : refuse(opening.code)
})
