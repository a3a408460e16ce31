import type { FormInstance } from 'antd'
import { useState } from 'react'
import { useFilters } from '@/console/features/tickets/use-filters'
import { useDraft } from '@/console/lib/drafts'
import { useIntent } from '@/console/lib/intent'
import { paths } from '@/console/lib/paths'
import { refusalOf } from '@/console/lib/refused'
import { badRequestMessage } from '@/contract/field-label'
import { staffTicketOpen } from '@/contract/staff/ticket'
import { type Division, regionOf } from './api/divisions'
import { useOpenTicket } from './api/use-open-ticket'
import { emptyReport, type ReportValues, toReport } from './report-values'

/** From what the agent wrote down to a ticket that stands beside the list. */
export const useReportForm = (form: FormInstance<ReportValues>, divisions: readonly Division[]) => {
  const { goTo } = useFilters()
  const draft = useDraft<ReportValues>('open-ticket')
  const intent = useIntent()
  const open = useOpenTicket()
  const [refusal, setRefusal] = useState<string | null>(null)

  const submit = (values: ReportValues) => {
    setRefusal(null)
    const report = toReport(values, regionOf(divisions, values.region ?? []))
    const request = staffTicketOpen.request.safeParse({ requestId: intent.requestIdFor(report), report })
    if (!request.success) {
      setRefusal(badRequestMessage(request.error.issues[0]?.path ?? []))
      return
    }
    open.mutate(request.data, {
      onSuccess: ({ ticketNo }) => {
        draft.drop()
        goTo(paths.ticket(ticketNo))
      },
      onError: (error) => setRefusal(refusalOf(error).message),
      onSettled: (_, error) => intent.settle(error ?? undefined),
    })
  }
  const startOver = () => {
    draft.drop()
    form.setFieldsValue(emptyReport)
  }
  return {
    initial: draft.load() ?? emptyReport,
    keep: draft.keep,
    submit,
    startOver,
    pending: open.isPending,
    refusal,
  }
}
