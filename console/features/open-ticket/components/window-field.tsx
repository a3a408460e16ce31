import { Form, Select } from 'antd'
import { useNow } from '@/console/lib/use-now'
import { termsOf2026 } from '@/domain/ticket/terms'
import { openWindows } from '@/domain/ticket/window'
import { sayWindow } from '@/domain/time/say'
import { windowKey } from '../report-values'

/** The windows that can still be wished for; the server judges by its own clock. */
export const WindowField = () => {
  const now = useNow()
  const options = openWindows(now, termsOf2026.horizonDays).map((window) => ({
    value: windowKey(window),
    label: sayWindow(window, now),
  }))
  return (
    <fieldset className="lines">
      <legend>希望什么时候上门</legend>
      <Form.Item
        name="window"
        label="上门时间"
        extra="网点会再确认一次。"
        rules={[{ required: true, message: '请选一个时间。' }]}
      >
        <Select options={options} placeholder="选一个半天" />
      </Form.Item>
    </fieldset>
  )
}
