import { Checkbox, Form, Radio } from 'antd'
import { answerFeeByStaff } from '@/contract/staff/command'
import type { FeeAskView } from '@/contract/ticket/view'
import { sayMoney } from '@/domain/format/money'
import { sayApart } from '@/domain/ticket/apart-words'
import type { ActionProps } from '../../use-open-action'
import { ActionForm } from '../action-form'
import { FeeTable } from '../fee-table'

/** Both bear the question's id: an answer to other figures is none to these. */
interface AnswerValues {
  answer: string | null
  /** The answer that was read back. */
  readBack: string | null
}

/** For a caller without WeChat: the question is read out, and the answer is read back before it counts. */
export const AnswerFeeForm = (props: ActionProps) => {
  const [form] = Form.useForm<AnswerValues>()
  const answer = Form.useWatch('answer', form) ?? null
  const { feeAsk } = props.detail
  if (feeAsk === null) return null
  const [agreed, refused] = [`yes ${feeAsk.askId}`, `no ${feeAsk.askId}`]
  const isAnswered = answer === agreed || answer === refused
  return (
    <ActionForm<AnswerValues>
      {...props}
      endpoint={answerFeeByStaff}
      title="记下客户同不同意"
      submitLabel={isAnswered ? submitLabel(feeAsk, answer === agreed) : '记下客户的答复'}
      doneWords="记下了，师傅马上看得到。"
      form={form}
      initial={{ answer: null, readBack: null }}
      toFields={({ answer }) => ({ askId: feeAsk.askId, agree: answer === agreed })}
    >
      <p className="panel-words">请打给客户。师傅在客户家等着，客户没答应就不能多收。</p>
      <p className="read-out-caption">念给客户听</p>
      <blockquote className="consent">{question(feeAsk)}</blockquote>
      <FeeTable fees={feeAsk.fees} totalFen={feeAsk.totalFen} capFen={feeAsk.capFen} />
      <Form.Item
        name="answer"
        label="客户怎么说"
        rules={[
          {
            validator: async (_, said: string | null) => {
              if (said !== agreed && said !== refused) throw new Error('请选客户同意还是不同意。')
            },
          },
        ]}
      >
        <Radio.Group
          options={[
            { value: agreed, label: `同意，一共 ${sayMoney(feeAsk.totalFen)}` },
            { value: refused, label: `不同意，最多 ${sayMoney(feeAsk.capFen)}` },
          ]}
        />
      </Form.Item>
      {isAnswered && (
        <>
          <p className="read-out-caption">再念一遍，请客户说“对”</p>
          <blockquote className="consent">{answerBack(feeAsk, answer === agreed)}</blockquote>
          <Form.Item
            name="readBack"
            rules={[
              {
                validator: async (_, read: string | null) => {
                  if (read !== answer) throw new Error('请再念一遍，客户说对了再记。')
                },
              },
            ]}
          >
            <ReadBack answer={answer} />
          </Form.Item>
        </>
      )}
    </ActionForm>
  )
}

const question = ({ reason, totalFen, capFen, apartFen = 0 }: FeeAskView): string => {
  const isDearer = totalFen > capFen
  const more = isDearer ? `，多 ${sayMoney(totalFen - capFen)}` : ''
  const instead = isDearer ? '多出来的活先不做' : '这一笔先不收'
  return `“师傅看过了，说${reason.replace(/[。.]+$/, '')}。原来说好最多 ${sayMoney(capFen)}，现在一共要 ${sayMoney(totalFen)}${more}。${sayApart(apartFen)}您同意吗？不同意也没关系，还是最多 ${sayMoney(capFen)}，${instead}。”`
}

const answerBack = ({ totalFen, capFen }: FeeAskView, agree: boolean): string =>
  agree
    ? `“那就一共 ${sayMoney(totalFen)}，不会再多，师傅接着做。对吗？”`
    : `“那就还是最多 ${sayMoney(capFen)}，多出来的活先不做，师傅会跟您商量。对吗？”`

const submitLabel = ({ totalFen, capFen }: FeeAskView, agree: boolean): string =>
  agree ? `记下：同意 ${sayMoney(totalFen)}` : `记下：不同意，最多 ${sayMoney(capFen)}`

interface ReadBackProps {
  answer: string
  id?: string
  value?: string | null
  onChange?: (read: string | null) => void
}

const ReadBack = ({ answer, id, value, onChange }: ReadBackProps) => (
  <Checkbox
    {...(id !== undefined && { id })}
    checked={value === answer}
    onChange={({ target }) => onChange?.(target.checked ? answer : null)}
  >
    念过了，客户说对
  </Checkbox>
)
