import { Checkbox, Form } from 'antd'
import { errorCopy } from '@/contract/error-code'

/** Consent names what goes to whom; on the phone it is read out. */
export const ConsentFields = ({ purpose }: { purpose: '修理' | '安装' }) => (
  <fieldset className="lines">
    <legend>念给客户听</legend>
    <blockquote className="consent">
      “为了上门{purpose}，您的姓名、手机号和地址会交给负责上门的网点和师傅，只用在这次服务上。您同意吗？”
    </blockquote>
    <Form.Item
      name="consent"
      valuePropName="checked"
      rules={[
        {
          validator: async (_, checked: boolean) => {
            if (!checked) throw new Error(errorCopy.CONSENT_NEEDED)
          },
        },
      ]}
    >
      <Checkbox>念过了，客户同意</Checkbox>
    </Form.Item>
  </fieldset>
)
