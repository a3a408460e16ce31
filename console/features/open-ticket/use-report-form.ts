import { Form, type FormInstance } from 'antd'
import { useState } from 'react'
import { seatIdOf } from '@/console/features/booking/place'
import { useBooking } from '@/console/features/booking/use-booking'
import { windowOf } from '@/console/features/booking/window-key'
import { useFilters } from '@/console/features/tickets/use-filters'
import { useDraft } from '@/console/lib/drafts'
import { useIntent } from '@/console/lib/intent'
import { paths } from '@/console/lib/paths'
import { refusalOf } from '@/console/lib/refused'
import { badRequestMessage } from '@/contract/field-label'
import { staffTicketOpen } from '@/contract/staff/ticket'
import { type Division, regionOf } from './api/divisions'
import { useEstimate } from './api/use-estimate'
import { useOpenTicket } from './api/use-open-ticket'
import { errandOf } from './errand-of'
import { estimateAskOf } from './estimate-ask'
import { emptyReport, type ReportValues, toReport } from './report-values'

/** From what the agent wrote down to a ticket that stands beside the list, with the place that was held for it. */
export const useReportForm = (form: FormInstance<ReportValues>, divisions: readonly Division[]) => {
  const { goTo } = useFilters()
  const draft = useDraft<ReportValues>('open-ticket')
  const initial = draft.load() ?? emptyReport
  const intent = useIntent()
  const open = useOpenTicket()
  const [refusal, setRefusal] = useState<string | null>(null)
  const values = useValues(form, initial)
  const booking = useBooking(errandOf(values), windowOf(values.window))
  const estimate = useEstimate(estimateAskOf(values))

  const submit = () => {
    setRefusal(null)
    const values = valuesIn(form)
    const report = toReport(values, regionOf(divisions, values.region ?? []))
    const content = {
      report,
      ...seatIdOf(booking.latest()),
      // a yes to another sum than the one that stands there now is none
      ...(values.agreedCapFen !== null &&
        values.agreedCapFen === estimate.data?.capFen && { agreedCapFen: values.agreedCapFen }),
    }
    const request = staffTicketOpen.request.safeParse({
      requestId: intent.requestIdFor(content),
      ...content,
    })
    if (!request.success) {
      setRefusal(badRequestMessage(request.error.issues[0]?.path ?? []))
      return
    }
    open.mutate(request.data, {
      onSuccess: ({ ticketNo }) => {
        booking.keep()
        draft.drop()
        goTo(paths.ticket(ticketNo))
      },
      onError: (error) => {
        const { code, message } = refusalOf(error)
        setRefusal(message)
        if (code === 'ESTIMATE_CHANGED') void estimate.refetch()
        void booking.mend(code).then((words) => {
          if (words !== null) setRefusal(words)
        })
      },
      onSettled: (_, error) => intent.settle(error ?? undefined),
    })
  }
  const startOver = () => {
    draft.drop()
    setRefusal(null)
    form.setFieldsValue(emptyReport)
  }
  return {
    initial,
    booking,
    estimate: estimate.data,
    keep: () => draft.keep(valuesIn(form)),
    submit,
    startOver,
    pending: open.isPending,
    refusal,
  }
}

/** All that was filled in, what isn't asked at the moment too. */
const valuesIn = (form: FormInstance<ReportValues>): ReportValues => ({
  ...emptyReport,
  ...form.getFieldsValue(true),
})

/** What decides on who can come, when, and what it may cost, as it is filled in. */
const useValues = (form: FormInstance<ReportValues>, initial: ReportValues): ReportValues => {
  const options = { form, preserve: true }
  return {
    ...initial,
    kind: Form.useWatch('kind', options) ?? initial.kind,
    symptom: Form.useWatch('symptom', options) ?? null,
    model: Form.useWatch('model', options) ?? '',
    serialNo: Form.useWatch('serialNo', options) ?? '',
    line: Form.useWatch('line', options) ?? initial.line,
    region: Form.useWatch('region', options) ?? null,
    fitting: Form.useWatch('fitting', options) ?? initial.fitting,
    window: Form.useWatch('window', options) ?? null,
  }
}
