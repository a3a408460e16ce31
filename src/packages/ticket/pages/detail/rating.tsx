import { View } from '@tarojs/components'
import { useState } from 'react'
import { doneWords } from '@/domain/ticket/done-words'
import { Card } from '@/src/components/card'
import { Field } from '@/src/components/field'
import { Tap } from '@/src/components/tap'
import { toast } from '@/src/components/toast'
import { rateTicket } from '@/src/services/tickets'
import type { ChangeSheetProps } from './cancel-sheet'
import './rating.css'
import { useChange } from './use-change'

const scores = [1, 2, 3, 4, 5] as const

/** Plain numbers, none chosen beforehand, no faces: both are known to bend what people answer. A tap is all. */
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
        <View className="rating" role="group" aria-label="从 1 没解决，到 5 很满意">
          {scores.map((score) => (
            <Tap
              key={score}
              className="rating-score"
              disabled={busy}
              label={`${score} 分`}
              onTap={() => void rate(score)}
            >
              {score}
            </Tap>
          ))}
        </View>
        <View className="rating-ends t-small">
          <View>没解决</View>
          <View>很满意</View>
        </View>
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
