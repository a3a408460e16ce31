import { Form } from 'antd'
import { assignTicket } from '@/contract/staff/command'
import type { ActionProps } from '../../use-open-action'
import { ActionForm } from '../action-form'
import { ChoicesField } from '../choices-field'

interface AssignValues {
  technicianId: string | null
}

export const AssignForm = (props: ActionProps) => {
  const [form] = Form.useForm<AssignValues>()
  return (
    <ActionForm<AssignValues>
      {...props}
      endpoint={assignTicket}
      title={props.detail.status === 'assigned' ? '换一位师傅' : '安排师傅'}
      submitLabel="就安排这位"
      doneWords="安排好了，客户会收到师傅的姓名和工号。"
      form={form}
      initial={{ technicianId: null }}
      toFields={({ technicianId }) => ({ technicianId })}
    >
      <ChoicesField
        detail={props.detail}
        name="technicianId"
        legend="师傅"
        missing="请选一位师傅。"
        none="这个网点还没有师傅"
        pick={({ technicians }) =>
          technicians.map(({ technicianId, name, badgeNo, refusal }) => ({
            id: technicianId,
            title: `${name} 师傅`,
            about: `工号 ${badgeNo}`,
            refusal,
          }))
        }
      />
    </ActionForm>
  )
}
