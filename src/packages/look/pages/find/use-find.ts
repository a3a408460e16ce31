import { useState } from 'react'
import type { MaskedProgress } from '@/contract/customer/progress'
import { readTicketNo } from '@/domain/ticket/ticket-no'
import { useIntent } from '@/src/services/call'
import { askForCode, openProgress, seeProgress } from '../../look-service'

/** Number and digits, then the code, then the progress. */
export const useFind = () => {
  const [typedNo, setTypedNo] = useState('')
  const [last4, setLast4] = useState('')
  const [code, setCode] = useState('')
  const [asked, setAsked] = useState<string>()
  const [seen, setSeen] = useState<{ progress: MaskedProgress; token: string }>()
  const [missing, setMissing] = useState<'no' | 'last4' | 'code'>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const run = useIntent()

  const working = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    setBusy(true)
    setProblem(undefined)
    const value = await work()
    setBusy(false)
    return value
  }

  return {
    ...{ typedNo, last4, code, asked, problem, busy },
    progress: seen?.progress,
    wrongNo: missing === 'no' ? '这不像工单号。工单号有 7 位，看一下短信或通知。' : undefined,
    wrongLast4: missing === 'last4' ? '请填 4 位数字。' : undefined,
    wrongCode: missing === 'code' ? '请填短信里的 6 位数字。' : undefined,
    setTypedNo,
    setLast4,
    setCode,
    again: () => {
      setAsked(undefined)
      setCode('')
      setProblem(undefined)
      setMissing(undefined)
    },
    ask: async () => {
      const ticketNo = readTicketNo(typedNo)
      if (ticketNo === null) return setMissing('no')
      if (!/^\d{4}$/.test(last4)) return setMissing('last4')
      setMissing(undefined)
      const outcome = await working(() => run((requestId) => askForCode(requestId, ticketNo, last4)))
      if (outcome === undefined) return
      if (outcome.ok) setAsked(ticketNo)
      else setProblem(outcome.message)
    },
    see: async () => {
      if (asked === undefined) return
      if (!/^\d{6}$/.test(code)) return setMissing('code')
      setMissing(undefined)
      const outcome = await working(() => seeProgress(asked, code))
      if (outcome.ok) setSeen(outcome.data)
      else setProblem(outcome.message)
    },
    refresh: async () => {
      if (seen === undefined) return
      const outcome = await working(() => openProgress(seen.token))
      if (outcome.ok) setSeen({ ...seen, progress: outcome.data })
      else setProblem(outcome.message)
    },
  }
}
