import { Button, Form, Input, InputNumber } from 'antd'
import { Icon } from '@/console/components/icon'

export interface PartValues {
  name: string
  quantity: number
}

const LINES_MAX = 20

/** The parts that went into the repair. */
export const PartLines = () => (
  <fieldset className="lines">
    <legend>用到的配件（没用就空着）</legend>
    <Form.List name="parts">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <div className="line" key={key}>
              <Form.Item
                name={[name, 'name']}
                label="配件"
                rules={[{ required: true, whitespace: true, message: '请写上配件的名字。' }]}
              >
                <Input maxLength={30} />
              </Form.Item>
              <Form.Item
                name={[name, 'quantity']}
                label="数量"
                rules={[{ required: true, message: '请填数量。' }]}
              >
                <InputNumber min={1} max={99} precision={0} />
              </Form.Item>
              <Button aria-label="去掉这个配件" icon={<Icon name="trash" />} onClick={() => remove(name)} />
            </div>
          ))}
          {fields.length < LINES_MAX && (
            <Button icon={<Icon name="plus" sizePx={16} />} onClick={() => add({ name: '', quantity: 1 })}>
              加一个配件
            </Button>
          )}
        </>
      )}
    </Form.List>
  </fieldset>
)
