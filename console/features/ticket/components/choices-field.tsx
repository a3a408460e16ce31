import { Form } from 'antd'
import { Blank } from '@/console/components/blank'
import { Failure } from '@/console/components/failure'
import { Skeleton } from '@/console/components/skeleton'
import { refusalOf } from '@/console/lib/refused'
import type { ResponseOf } from '@/contract/endpoint'
import type { staffTicketChoices } from '@/contract/staff/ticket'
import type { StaffTicketDetail } from '@/contract/staff/view'
import { useChoices } from '../api/use-choices'
import { type Choice, ChoiceList } from './choice-list'

interface ChoicesFieldProps {
  detail: StaffTicketDetail
  name: string
  legend: string
  missing: string
  none: string
  pick: (choices: ResponseOf<typeof staffTicketChoices>) => Choice[]
}

/** The server's choices for a ticket as a field of a form. */
export const ChoicesField = ({ detail, name, legend, missing, none, pick }: ChoicesFieldProps) => {
  const query = useChoices(detail)
  if (query.isPending) return <Skeleton lines={3} label="正在取可选的" />
  if (query.isError) {
    return <Failure refusal={refusalOf(query.error)} onRetry={() => void query.refetch()} />
  }
  const choices = pick(query.data)
  if (choices.length === 0) return <Blank icon="inbox" title={none} />
  return (
    <Form.Item name={name} rules={[{ required: true, message: missing }]}>
      <ChoiceList name={name} legend={legend} choices={choices} />
    </Form.Item>
  )
}
