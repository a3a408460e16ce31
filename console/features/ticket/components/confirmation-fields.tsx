import { Form, Input, Radio } from 'antd'
import { type Picture, picturesRule, readyIds } from './picture'
import { PictureField } from './picture-field'

export interface ConfirmationValues {
  kind: 'code' | 'signature'
  code: string
  signature: Picture[]
}

/** The customer says that it is done: with the code on their ticket's page, or with a signature. */
export const ConfirmationFields = () => {
  const kind = Form.useWatch<ConfirmationValues['kind']>('kind') ?? 'code'
  return (
    <>
      <Form.Item name="kind" label="客户怎么确认">
        <Radio.Group
          options={[
            { value: 'code', label: '报确认码' },
            { value: 'signature', label: '签名' },
          ]}
        />
      </Form.Item>
      {kind === 'code' ? (
        <Form.Item
          name="code"
          label="确认码"
          extra="在客户手机的工单页上，6 位数字。"
          rules={[{ pattern: /^\d{6}$/, required: true, message: '确认码是 6 位数字，请看客户的手机。' }]}
        >
          <Input className="code" inputMode="numeric" autoComplete="off" maxLength={6} />
        </Form.Item>
      ) : (
        <Form.Item
          name="signature"
          label="签名的照片"
          extra="请客户在服务单上签名，拍清楚。"
          rules={[picturesRule('请拍一张客户的签名。')]}
        >
          <PictureField max={1} addLabel="加签名照片" />
        </Form.Item>
      )}
    </>
  )
}

export const confirmationOf = ({ kind, code, signature }: ConfirmationValues) =>
  kind === 'code' ? { kind, code } : { kind, mediaId: readyIds(signature)[0] }
