import { Checkbox, Form } from 'antd'
import type { Estimate } from '@/contract/product/estimate'
import { sayMoney } from '@/domain/format/money'

/** What it may cost, read out; the yes is to that very sum, and another sum is another question. */
export const EstimateFields = ({ estimate }: { estimate: Estimate | undefined }) =>
  estimate === undefined ? null : (
    <fieldset className="lines">
      <legend>费用，念给客户听</legend>
      <blockquote className="consent">{readOut(estimate)}</blockquote>
      <p className="faint">
        照 {estimate.listVersion} 版价目表：
        {estimate.lines
          .map(({ name, amountFen }) => `${name} ${amountFen === null ? '先说好' : sayMoney(amountFen)}`)
          .join('，')}
      </p>
      <Form.Item name="agreedCapFen" noStyle>
        <AgreedCap capFen={estimate.capFen} />
      </Form.Item>
    </fieldset>
  )

const readOut = ({ lowFen, highFen, capFen, words }: Estimate): string =>
  capFen === 0
    ? `“${words}您看可以吗？”`
    : `“${words}${lowFen < highFen ? `大概 ${sayMoney(lowFen)} 到 ${sayMoney(highFen)}，` : ''}最多 ${sayMoney(capFen)}，再多要您先同意。您看可以吗？”`

interface AgreedCapProps {
  capFen: number
  id?: string
  value?: number | null
  onChange?: (agreed: number | null) => void
}

const AgreedCap = ({ capFen, id, value, onChange }: AgreedCapProps) => (
  <Checkbox
    {...(id !== undefined && { id })}
    checked={value === capFen}
    onChange={({ target }) => onChange?.(target.checked ? capFen : null)}
  >
    念过了，客户同意最多 {sayMoney(capFen)}
  </Checkbox>
)
