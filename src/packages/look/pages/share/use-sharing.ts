import { useEffect, useState } from 'react'
import { type MaskedProgress, ticketShare, ticketUnshare } from '@/contract/customer/progress'
import { toast } from '@/src/components/toast'
import { call, newRequestId } from '@/src/services/call'
import { openProgress } from '../../look-service'

/** The link that is out for this ticket, what it shows, and taking it back. */
export const useSharing = (ticketNo: string) => {
  const [link, setLink] = useState<{ token: string; lapsesAt: number }>()
  const [progress, setProgress] = useState<MaskedProgress>()
  const [problem, setProblem] = useState<string>()
  const [stopped, setStopped] = useState(false)
  const [busy, setBusy] = useState(false)

  const share = async () => {
    setProblem(undefined)
    setStopped(false)
    const outcome = await call(ticketShare, { requestId: newRequestId(), ticketNo })
    if (!outcome.ok) return setProblem(outcome.message)
    const seen = await openProgress(outcome.data.token)
    if (!seen.ok) return setProblem(seen.message)
    setProgress(seen.data)
    setLink(outcome.data)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each ticket
  useEffect(() => void share(), [ticketNo])

  const stop = async () => {
    setBusy(true)
    const outcome = await call(ticketUnshare, { requestId: newRequestId(), ticketNo })
    setBusy(false)
    if (!outcome.ok) return toast(outcome.message)
    setLink(undefined)
    setStopped(true)
  }

  return { link, progress, problem, stopped, busy, stop, again: () => void share() }
}
