import { Form } from 'antd'
import { arriveAtTicket, departForTicket, partArrived } from '@/contract/staff/command'
import type { CommandEndpoint } from '../../api/use-command'
import type { ActionProps } from '../../use-open-action'
import { ActionForm } from '../action-form'

interface StepLook {
  endpoint: CommandEndpoint
  title: string
  submitLabel: string
  doneWords: string
  /** What follows for the customer. */
  words: string
}

type Nothing = Record<string, never>

/** A step that asks nothing, only that one means it. */
const stepForm =
  ({ words, ...look }: StepLook) =>
  (props: ActionProps) => {
    const [form] = Form.useForm<Nothing>()
    return (
      <ActionForm<Nothing> {...props} {...look} form={form} initial={{}} toFields={() => ({})}>
        <p className="panel-words">{words}</p>
      </ActionForm>
    )
  }

export const DepartForm = stepForm({
  endpoint: departForTicket,
  title: '现在出发',
  submitLabel: '出发',
  doneWords: '已告诉客户您在路上。',
  words: '客户会收到消息，知道您在路上。出发前请先打个电话。',
})

export const ArriveForm = stepForm({
  endpoint: arriveAtTicket,
  title: '到客户家了',
  submitLabel: '到了',
  doneWords: '已记下到达时间。',
  words: '客户会看到您到了，并拿到完工用的确认码。进门请先出示工牌。',
})

export const PartArrivedForm = stepForm({
  endpoint: partArrived,
  title: '配件到了',
  submitLabel: '配件到了',
  doneWords: '已记下，接着请重新安排师傅。',
  words: '工单回到网点，重新安排师傅和上门时间。',
})
