import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { RefusalNote } from '@/console/components/refusal-note'
import { useCall } from '@/console/lib/desk-context'
import { useIntent } from '@/console/lib/intent'
import { paths } from '@/console/lib/paths'
import { queryKeys } from '@/console/lib/query-keys'
import { dataOrThrow, refusalOf } from '@/console/lib/refused'
import { useNow } from '@/console/lib/use-now'
import { errorCopy } from '@/contract/error-code'
import { declineTicket } from '@/contract/staff/dispatch'
import { sayMoment } from '@/domain/time/say'
import { refreshTicket } from '../../api/ticket-cache'
import { changedMeanwhile } from '../../api/use-command'
import type { ActionProps } from '../../use-open-action'
import { PhraseField } from '../phrase-field'

const phrases = ['这两天人手不够', '这个地方太远', '没有这类配件', '这类活我们做不了']

/** The ticket is another outlet's afterwards, so the list is what comes next. */
export const DeclineForm = ({ detail, seenRev, onCancel, onChanged }: ActionProps) => {
  const [form] = Form.useForm<{ reason: string }>()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [left, setLeft] = useState<number | null>(null)
  const call = useCall()
  const intent = useIntent()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const now = useNow()
  const { ticketNo, declineUntil } = detail
  const decline = useMutation({
    mutationFn: async (reason: string) => {
      const content = { ticketNo, rev: seenRev, reason }
      return dataOrThrow(await call(declineTicket, { ...content, requestId: intent.requestIdFor(content) }))
    },
    onSuccess: ({ declinesLeft }) => setLeft(declinesLeft),
    onError: async (error) => {
      const { code, message } = refusalOf(error)
      if (!changedMeanwhile.includes(code)) return setRefusal(message)
      await refreshTicket(queryClient, ticketNo)
      onChanged(message, detail.rev)
    },
    onSettled: (_, error) => intent.settle(error ?? undefined),
  })

  if (left !== null) {
    return (
      <div className="panel" role="status">
        <h3>退给调度了</h3>
        <p className="panel-words">会接着问别的网点。这 30 天还可以退 {left} 次。</p>
        <Button
          type="primary"
          autoFocus
          onClick={() => {
            void queryClient.invalidateQueries({ queryKey: queryKeys.ticketLists })
            navigate(paths.tickets)
          }}
        >
          回到列表
        </Button>
      </div>
    )
  }
  return (
    <div className="panel">
      <h3>退给调度</h3>
      <p className="panel-words">
        {declineUntil !== null && `最晚 ${sayMoment(declineUntil, now)}前可以退。`}
        退了会接着问别的网点，30 天里最多退 10 次，退得多会少派。
      </p>
      <Form<{ reason: string }>
        form={form}
        layout="vertical"
        requiredMark={false}
        disabled={decline.isPending}
        initialValues={{ reason: '' }}
        onFinish={({ reason }) => {
          setRefusal(null)
          decline.mutate(reason)
        }}
      >
        <Form.Item
          name="reason"
          label="为什么退（调度员和客户会看到）"
          rules={[{ required: true, whitespace: true, message: errorCopy.REASON_NEEDED }]}
        >
          <PhraseField phrases={phrases}>
            <Input.TextArea maxLength={200} rows={2} autoFocus />
          </PhraseField>
        </Form.Item>
        <RefusalNote message={refusal} />
        <div className="form-buttons">
          <Button type="primary" danger htmlType="submit" loading={decline.isPending}>
            退给调度
          </Button>
          <Button onClick={onCancel}>先不办</Button>
        </div>
      </Form>
    </div>
  )
}
