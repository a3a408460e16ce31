import { Form } from 'antd'
import type { Refusal } from '@/contract/result'
import { chaseByStaff } from '@/contract/staff/booking'
import { sayChased } from '../../chase'
import type { ActionProps } from '../../use-open-action'
import { ActionForm } from '../action-form'

type Nothing = Record<string, never>

/** A caller asks where it stays. */
export const ChaseForm = (props: ActionProps) => {
  const [form] = Form.useForm<Nothing>()
  return (
    <ActionForm<Nothing>
      {...props}
      endpoint={chaseByStaff}
      title="替客户催一下"
      submitLabel="催一下"
      doneWords="催过了，这张单排到调度员的最前面了。"
      form={form}
      initial={{}}
      toFields={() => ({})}
      onRefused={toAgent}
    >
      <p className="panel-words">会排到调度员的最前面，客户也看得到催过。{sayChased(props.detail.chased)}</p>
    </ActionForm>
  )
}

/** The code's own copy sends the customer to the hotline, where this agent sits. */
const toAgent = async ({ code }: Refusal): Promise<string | null> => {
  if (code === 'CHASE_TOO_SOON') return '刚催过，已经排在前面了。着急的话，请直接打电话问网点或调度。'
  if (code === 'CHASES_USED_UP') return '已经催过 3 次，不能再催了。请直接打电话问网点或调度。'
  return null
}
