import type { DropIn } from '@/contract/customer/outlet'
import { sayDropInNumber } from '@/domain/outlet/drop-in'
import type { DropInDocument } from '../repositories/drop-ins'

export const dropInView = ({
  _id,
  outletId,
  outletName,
  date,
  half,
  n,
  what,
  state,
}: DropInDocument): DropIn => ({
  dropInId: _id,
  outletId,
  outletName,
  date,
  half,
  number: sayDropInNumber(half, n),
  what,
  state,
})
