import { Checkbox, Form, Input, Radio, Select } from 'antd'
import { optionsOf } from '@/console/components/options'
import { errorCopy } from '@/contract/error-code'
import { frequencyLabel, sinceLabel, triedLabel } from '@/contract/ticket/report'
import { symptomOf, symptoms } from '@/contract/ticket/symptom'
import type { ReportValues } from '../report-values'

const symptomOptions = [...symptoms]
  .sort((a, b) => Number(b.safety) - Number(a.safety))
  .map(({ id, zh, safety }) => ({ value: id, label: safety ? `${zh}（涉及安全）` : zh }))

export const FaultFields = () => {
  const symptom = Form.useWatch<ReportValues['symptom']>('symptom') ?? null
  return (
    <fieldset className="lines">
      <legend>哪里不对劲</legend>
      <Form.Item
        name="symptom"
        label="故障现象"
        rules={[{ required: true, message: '请选一个最像的故障。' }]}
      >
        <Select
          autoFocus
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="选最像的一个，可以打字找"
          options={symptomOptions}
        />
      </Form.Item>
      {symptom !== null && symptomOf(symptom).safety && <SafetyStop />}
      <Form.Item name="description" label="客户怎么说（选填）">
        <Input.TextArea maxLength={500} rows={2} placeholder="像：开取暖十分钟后自己停，等一会儿又能开" />
      </Form.Item>
      <Form.Item name="since" label="什么时候开始的（选填）">
        <Radio.Group options={optionsOf(sinceLabel)} />
      </Form.Item>
      <Form.Item name="frequency" label="多久出现一次（选填）">
        <Radio.Group options={optionsOf(frequencyLabel)} />
      </Form.Item>
      <Form.Item name="tried" label="已经试过的办法（选填）">
        <Checkbox.Group options={optionsOf(triedLabel)} />
      </Form.Item>
    </fieldset>
  )
}

/** Read out before anything else is asked. */
const SafetyStop = () => (
  <div className="safety" role="alert">
    <p className="safety-title">先念给客户听</p>
    <p className="safety-words">
      “先别碰浴霸，人离开浴室。去电箱关掉浴霸的空气开关，分不清就关总闸。关好了告诉我。”
    </p>
    <Form.Item
      name="powerIsOff"
      valuePropName="checked"
      rules={[
        {
          validator: async (_, checked: boolean) => {
            if (!checked) throw new Error(errorCopy.SAFETY_NOT_CONFIRMED)
          },
        },
      ]}
    >
      <Checkbox>客户说已经断电</Checkbox>
    </Form.Item>
  </div>
)
