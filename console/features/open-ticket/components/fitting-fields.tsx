import { Checkbox, Form, Input, Radio, Select } from 'antd'
import { optionsOf } from '@/console/components/options'
import {
  answerLabel,
  ceilingLabel,
  checklistLabel,
  ductLabel,
  earthLabel,
  HIGHEST_CEILING_CM,
  LOWEST_CEILING_CM,
  wiringLabel,
  workLabel,
} from '@/contract/ticket/installation'
import type { SafetyNote } from '@/domain/installation/safety-notes'
import { emptyFitting, type FittingValues, notesFor, notesKey, readHeight } from '../fitting-values'

type Field = keyof FittingValues

const nameOf = (field: Field) => ['fitting', field]

/** What a technician must know before a fitting. Nobody has to climb up or touch a wire to answer. */
export const FittingFields = () => {
  const fitting = Form.useWatch<FittingValues>('fitting', { preserve: true }) ?? emptyFitting
  const notes = notesFor(fitting)
  return (
    <fieldset className="lines">
      <legend>家里什么样</legend>
      <p className="panel-words">客户说不准的就选“说不准”，不用爬高，也别碰线。</p>
      <Form.Item name={nameOf('work')} label="新装还是换" rules={[{ required: true, message: '请选一个。' }]}>
        <Radio.Group options={optionsOf(workLabel)} />
      </Form.Item>
      <div className="line">
        <Picked field="ceiling" label="吊顶" labels={ceilingLabel} />
        <Form.Item
          name={nameOf('height')}
          label="地面到吊顶（厘米）"
          rules={[
            {
              validator: async (_, typed: string) => {
                if (readHeight(typed) === null) {
                  throw new Error(`请填 ${LOWEST_CEILING_CM} 到 ${HIGHEST_CEILING_CM} 之间，大概就行。`)
                }
              },
            },
          ]}
        >
          <Input inputMode="numeric" maxLength={8} autoComplete="off" placeholder="240" />
        </Form.Item>
      </div>
      <div className="line">
        <Picked field="wiring" label="顶上留的线" labels={wiringLabel} />
        <Picked field="earth" label="接地线" labels={earthLabel} />
        <Picked field="duct" label="风管" labels={ductLabel} />
      </div>
      <Answered field="ownBreaker" required />
      <Answered field="accessHatch" />
      {fitting.work === 'replacement' && <Answered field="oldOneHeavy" />}
      {notes.length > 0 && <SafetyNotes notes={notes} />}
    </fieldset>
  )
}

interface PickedProps {
  field: Field
  label: string
  labels: Readonly<Record<string, string>>
}

const Picked = ({ field, label, labels }: PickedProps) => (
  <Form.Item
    name={nameOf(field)}
    label={label}
    rules={[{ required: true, message: '请选一个，说不准就选最后一个。' }]}
  >
    <Select options={optionsOf(labels)} placeholder="选一个" />
  </Form.Item>
)

interface AnsweredProps {
  field: 'ownBreaker' | 'accessHatch' | 'oldOneHeavy'
  required?: boolean
}

const Answered = ({ field, required = false }: AnsweredProps) => (
  <Form.Item
    name={nameOf(field)}
    label={`${checklistLabel[field]}${required ? '' : '（选填）'}`}
    rules={required ? [{ required, message: '请选一个，说不准就选最后一个。' }] : []}
  >
    <Radio.Group options={optionsOf(answerLabel)} />
  </Form.Item>
)

/** Read out before anybody is sent; other answers bring other words, which are read out anew. */
const SafetyNotes = ({ notes }: { notes: readonly SafetyNote[] }) => (
  <div className="safety" role="alert">
    <p className="safety-title">先念给客户听</p>
    {notes.map(({ because, words }) => (
      <p key={because} className="safety-words">
        “{words}”
      </p>
    ))}
    <Form.Item
      name={nameOf('notesRead')}
      rules={[
        {
          validator: async (_, read: string) => {
            if (read !== notesKey(notes))
              throw new Error('请先念给客户听。照样可以约，受理前再打电话说清楚。')
          },
        },
      ]}
    >
      <NotesRead notes={notesKey(notes)} />
    </Form.Item>
  </div>
)

interface NotesReadProps {
  notes: string
  id?: string
  value?: string
  onChange?: (read: string) => void
}

const NotesRead = ({ notes, id, value, onChange }: NotesReadProps) => (
  <Checkbox
    {...(id !== undefined && { id })}
    checked={value === notes}
    onChange={({ target }) => onChange?.(target.checked ? notes : '')}
  >
    念过了，客户听明白了
  </Checkbox>
)
