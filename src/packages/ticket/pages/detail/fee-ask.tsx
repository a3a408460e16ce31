import { View } from '@tarojs/components'
import type { FeeAskView } from '@/contract/ticket/view'
import { sayMoney } from '@/domain/format/money'
import { asSentence } from '@/domain/format/sentence'
import { Button } from '@/src/components/button'
import { Cell } from '@/src/components/cell'
import { Problem } from '@/src/components/problem'
import { Sheet } from '@/src/components/sheet'
import { toast } from '@/src/components/toast'
import { answerFee } from '@/src/services/visit'
import type { ChangeSheetProps } from './cancel-sheet'
import { useChange } from './use-change'

export interface FeeAskSheetProps extends ChangeSheetProps {
  feeAsk: FeeAskView
}

/** What was agreed, what is asked now and why; either word counts, and both are written down. */
export function FeeAskSheet({ ticket, feeAsk, onClose }: FeeAskSheetProps) {
  const { change, busy, problem } = useChange(ticket)
  const { askId, fees, totalFen, capFen, reason } = feeAsk
  const answer = async (agree: boolean) => {
    const { ticketNo } = ticket.data
    if (!(await change((requestId) => answerFee(requestId, ticketNo, askId, agree)))) return
    onClose()
    toast(agree ? '记下了，师傅接着做。' : '记下了，不会多收，师傅会跟您商量怎么办。')
  }
  return (
    <Sheet
      open
      title="比说好的贵，您同意吗"
      onClose={onClose}
      action={
        <>
          <Button busy={busy} onTap={() => void answer(true)}>
            同意，一共 {sayMoney(totalFen)}
          </Button>
          <Button kind="quiet" disabled={busy} onTap={() => void answer(false)}>
            不同意
          </Button>
        </>
      }
    >
      <Cell title="说好最多" value={<View className="whole">{sayMoney(capFen)}</View>} />
      <Cell
        title="现在要"
        note={`多 ${sayMoney(totalFen - capFen)}`}
        value={<View className="t-strong">{sayMoney(totalFen)}</View>}
      />
      <View>
        <View className="t-strong">为什么</View>
        <View>{asSentence(reason)}</View>
      </View>
      <View>
        <View className="t-strong">明细</View>
        {fees.map(({ name, amountFen }, index) => (
          <Cell
            // biome-ignore lint/suspicious/noArrayIndexKey: two may bear one name, and they never change places
            key={`${index}-${name}`}
            title={name}
            value={<View className="whole">{sayMoney(amountFen)}</View>}
          />
        ))}
      </View>
      <View className="t-small">
        不同意也没关系：最多收 {sayMoney(capFen)}，多出来的活先不做。两种回答都会记在工单里。
      </View>
      <Problem words={problem} />
    </Sheet>
  )
}
