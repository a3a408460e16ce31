import { useState } from 'react'
import { deskOpen } from '@/contract/customer/desk'
import type { PartView } from '@/contract/customer/part'
import type { DeskDetail } from '@/contract/desk/view'
import { deskPage } from '@/contract/notice/template'
import { replacePage } from '@/src/platform/navigate'
import { reveal } from '@/src/platform/reveal'
import { call, useIntent } from '@/src/services/call'
import { useSession } from '@/src/services/session'
import { emptyOrder, type OrderDraft, type OrderProblems, problemsOf, toOrder } from './order-draft'

/** An order as it is written, checked and sent; whatever is refused, what was written stays. */
export const useOrder = (part: PartView, model: string | null) => {
  const known = useSession((session) => session.hello?.known[0])
  const [changed, setChanged] = useState<Partial<OrderDraft>>({})
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const run = useIntent<DeskDetail>()

  const draft: OrderDraft = {
    ...emptyOrder,
    ...(known && {
      region: { code: known.address.divisionCode, names: known.address.region },
      detail: known.address.detail,
      name: known.contact.name,
      phone: known.contact.phone,
    }),
    ...changed,
  }
  const problems = problemsOf(draft, part, model)
  const shown: OrderProblems = tried ? problems : {}

  const change = (next: Partial<OrderDraft>) => {
    setRefusal(undefined)
    setChanged((before) => ({ ...before, ...next }))
  }

  const send = async () => {
    setTried(true)
    const report = toOrder(draft, part.partId, model)
    if (Object.keys(problems).length > 0 || report === undefined) return reveal('is-missing')
    setBusy(true)
    const outcome = await run((requestId) => call(deskOpen, { requestId, report }))
    setBusy(false)
    if (outcome === undefined) return
    if (!outcome.ok) return setRefusal(outcome.message)
    replacePage(deskPage(outcome.data.ticketNo))
  }

  return { draft, problems: shown, change, send, busy, refusal }
}
export type Ordering = ReturnType<typeof useOrder>
