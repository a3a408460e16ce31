import { useRef, useState } from 'react'
import { helpManual } from '@/contract/customer/help'
import { toast } from '@/src/components/toast'
import { openPdf } from '@/src/platform/pdf-file'
import { call } from '@/src/services/call'

/** Has the manual made as a file, and hands it over. */
export const useManualFile = (model: string) => {
  const running = useRef(false)
  const [busy, setBusy] = useState(false)
  const save = async () => {
    if (running.current) return
    running.current = true
    setBusy(true)
    const outcome = await call(helpManual, { model })
    const given = outcome.ok ? await openPdf(outcome.data.fileName, outcome.data.pdfBase64) : outcome
    running.current = false
    setBusy(false)
    if (!outcome.ok) toast(outcome.message)
    else if (!given.ok) toast('没存成，手机上可能没地方了。说明书在这里一直能看。')
  }
  return { save, busy }
}
