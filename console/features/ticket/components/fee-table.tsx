import type { FeeAskView } from '@/contract/ticket/view'
import { sayMoney } from '@/domain/format/money'

interface FeeTableProps {
  fees: FeeAskView['fees']
  totalFen: number
  /** Null where nothing was agreed. */
  capFen: number | null
}

/** What is charged for what, and the total against what was agreed. */
export const FeeTable = ({ fees, totalFen, capFen }: FeeTableProps) => (
  <table className="fees">
    <caption className="only-read">收费明细</caption>
    <tbody>
      {fees.map((fee, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may bear one name, and they never change places
        <tr key={`${at} ${fee.name}`}>
          <th scope="row">
            {fee.name}
            {(fee.quantity ?? 1) > 1 && ` × ${fee.quantity}`}
            {fee.entry !== undefined && <span className="row-second">{fee.entry}</span>}
          </th>
          <td>{sayMoney(fee.amountFen)}</td>
        </tr>
      ))}
      <tr className="fees-total">
        <th scope="row">合计{capFen === null ? '' : `（封顶 ${sayMoney(capFen)}）`}</th>
        <td>{sayMoney(totalFen)}</td>
      </tr>
    </tbody>
  </table>
)
