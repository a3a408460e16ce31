import { View } from '@tarojs/components'
import { useState } from 'react'
import { doneWords } from '@/domain/ticket/done-words'
import { Card } from '@/src/components/card'
import { Field } from '@/src/components/field'
import { Score } from '@/src/components/score'
import { toast } from '@/src/components/toast'
import { rateTicket } from '@/src/services/tickets'
import type { ChangeSheetProps } from './cancel-sheet'
import { useChange } from './use-change'

/** A tap is all. */
export function Rating({ ticket }: Pick<ChangeSheetProps, 'ticket'>) {
  const [words, setWords] = useState('')
  const { change, busy, problem } = useChange(ticket)
  const rate = async (score: number) => {
    const { ticketNo } = ticket.data
    if (await change((requestId) => rateTicket(requestId, ticketNo, score, words))) toast('谢谢您，收到了。')
  }
  return (
    <Card>
      <View className="stack stack-tight">
        <View className="t-section">{doneWords[ticket.data.kind].howWasIt}</View>
        <View className="t-small">点一个数就好。师傅看不到您打几分。</View>
        <Score sends disabled={busy} onScore={(score) => void rate(score)} />
        <Field
          label="想说的话（选填）"
          hint="要写的话，先写好再点上面的数。"
          value={words}
          onChange={setWords}
          maxLength={200}
          error={problem}
        />
      </View>
    </Card>
  )
}
