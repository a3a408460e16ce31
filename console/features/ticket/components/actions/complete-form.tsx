import { Form, Input } from 'antd'
import { completeTicket } from '@/contract/staff/command'
import type { ActionProps } from '../../use-open-action'
import { ActionForm } from '../action-form'
import { ConfirmationFields, type ConfirmationValues, confirmationOf } from '../confirmation-fields'
import { FeeLines, type FeeValues, feesOf, totalFenOf } from '../fee-lines'
import { PartLines, type PartValues } from '../part-lines'
import { type Picture, picturesRule, readyIds } from '../picture'
import { PictureField } from '../picture-field'

interface CompleteValues extends ConfirmationValues {
  summary: string
  fees: FeeValues[]
  parts: PartValues[]
  pictures: Picture[]
}

const PICTURES_MAX = 9

/** What was done, what it cost and took, what it looks like now, and that the customer says so too. */
export const CompleteForm = (props: ActionProps) => {
  const [form] = Form.useForm<CompleteValues>()
  const { prices = [] } = props.detail
  return (
    <ActionForm<CompleteValues>
      {...props}
      endpoint={completeTicket}
      title="完工"
      submitLabel="完工"
      doneWords="完工了，辛苦您。客户会收到明细。"
      form={form}
      initial={{ summary: '', fees: [], parts: [], pictures: [], kind: 'code', code: '', signature: [] }}
      toFields={(values) => ({
        summary: values.summary,
        fees: feesOf(values.fees, prices),
        totalFen: totalFenOf(values.fees),
        parts: values.parts,
        mediaIds: readyIds(values.pictures),
        confirmation: confirmationOf(values),
      })}
    >
      <Form.Item
        name="summary"
        label="修了什么（客户会看到）"
        rules={[{ required: true, whitespace: true, message: '请写一句修了什么。' }]}
      >
        <Input.TextArea maxLength={300} rows={2} placeholder="像：换了取暖模块，试了 20 分钟正常" />
      </Form.Item>
      <FeeLines capFen={props.detail.capFen} prices={prices} />
      <PartLines />
      <Form.Item
        name="pictures"
        label={`现场照片（1 到 ${PICTURES_MAX} 张）`}
        rules={[picturesRule('完工要至少一张现场照片，请拍一张。')]}
      >
        <PictureField max={PICTURES_MAX} addLabel="加照片" />
      </Form.Item>
      <ConfirmationFields />
    </ActionForm>
  )
}
