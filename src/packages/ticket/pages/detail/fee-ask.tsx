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
import { FeeLine } from './fee-line'
import { useChange } from './use-change'

export interface FeeAskSheetProps extends ChangeSheetProps {
  feeAsk: FeeAskView
}

/** What was agreed, what is asked now and why; either word counts, and both are written down. */
export function FeeAskSheet({ ticket, feeAsk, onClose }: FeeAskSheetProps) {
  const { change, busy, problem } = useChange(ticket)
  const { askId, fees, totalFen, capFen, apartFen = 0, reason } = feeAsk
  const isDearer = totalFen > capFen
  const answer = async (agree: boolean) => {
    const { ticketNo } = ticket.data
    if (!(await change((requestId) => answerFee(requestId, ticketNo, askId, agree)))) return
    onClose()
    toast(agree ? '记下了，师傅接着做。' : '记下了，不会多收，师傅会跟您商量怎么办。')
  }
  return (
    <Sheet
      open
      title={isDearer ? '比说好的贵，您同意吗' : '有一笔要您同意才收'}
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
        note={isDearer ? `多 ${sayMoney(totalFen - capFen)}` : undefined}
        value={<View className="t-strong">{sayMoney(totalFen)}</View>}
      />
      {apartFen > 0 && <View>其中 {sayMoney(apartFen)} 价目表上没有公布的价，您不同意就不收这一笔。</View>}
      <View>
        <View className="t-strong">为什么</View>
        <View>{asSentence(reason)}</View>
      </View>
      <View>
        <View className="t-strong">明细</View>
        {fees.map((fee, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may bear one name, and they never change places
          <FeeLine key={`${index}-${fee.name}`} fee={fee} divisionCode={ticket.data.divisionCode} />
        ))}
      </View>
      <View className="t-small">
        不同意也没关系：最多收 {sayMoney(capFen)}，多出来的活先不做。两种回答都会记在工单里。
      </View>
      <Problem words={problem} />
    </Sheet>
  )
}
