import { useQueryClient } from '@tanstack/react-query'
import type { FormInstance } from 'antd'
import { useState } from 'react'
import { useIntent } from '@/console/lib/intent'
import { queryKeys } from '@/console/lib/query-keys'
import { refusalOf } from '@/console/lib/refused'
import { badRequestMessage } from '@/contract/field-label'
import type { Refusal } from '@/contract/result'
import type { StaffTicketDetail } from '@/contract/staff/view'
import { type CommandEndpoint, changedMeanwhile, useCommand } from './api/use-command'
import type { ActionProps } from './use-open-action'

interface Command<Values> extends ActionProps {
  endpoint: CommandEndpoint
  doneWords: string
  form: FormInstance<Values>
  toFields: (values: Values) => object
  onRefused?: (refusal: Refusal) => Promise<string | null>
}

/** From what was typed to a request of the contract, and from its answer to what is said. */
export const useActionForm = <Values extends object>(
  { endpoint, detail, seenRev, doneWords, form, toFields, onDone, onChanged, onRefused }: Command<Values>,
  onSent: () => void,
) => {
  const { ticketNo } = detail
  const queryClient = useQueryClient()
  const intent = useIntent()
  const command = useCommand(endpoint, ticketNo)
  const [refusal, setRefusal] = useState<string | null>(null)

  const submit = (values: Values) => {
    setRefusal(null)
    const content = { ticketNo, rev: seenRev, ...toFields(values) }
    const request = endpoint.request.safeParse({ ...content, requestId: intent.requestIdFor(content) })
    if (!request.success) {
      setRefusal(badRequestMessage(request.error.issues[0]?.path ?? []))
      return
    }
    command.mutate(request.data, {
      onSuccess: () => {
        onSent()
        onDone(doneWords)
      },
      onError: (error) => {
        const refused = refusalOf(error)
        const { code, message, field } = refused
        if (changedMeanwhile.includes(code)) {
          const latest = queryClient.getQueryData<StaffTicketDetail>(queryKeys.ticket(ticketNo))
          onChanged(message, latest?.rev ?? seenRev)
          return
        }
        setRefusal(message)
        void onRefused?.(refused).then((words) => {
          if (words !== null) setRefusal(words)
        })
        if (field !== undefined) form.getFieldInstance(field)?.focus?.()
      },
      onSettled: (_, error) => intent.settle(error ?? undefined),
    })
  }
  return { submit, pending: command.isPending, refusal }
}
