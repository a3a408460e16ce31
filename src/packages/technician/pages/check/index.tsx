import { View } from '@tarojs/components'
import type { CheckItem } from '@/contract/staff/technician'
import { type CheckAnswer, checkAnswer, checkAnswerLabel } from '@/contract/ticket/checked-item'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Choice } from '@/src/components/choice'
import { Icon } from '@/src/components/icon'
import { goBack, usePageQuery } from '@/src/platform/navigate'
import { type OpenVisit, useVisit } from '../../parts/use-visit'
import { VisitPage } from '../../parts/visit-page'
import './check.css'

const answers = checkAnswer.options.map((value) => ({ value, label: checkAnswerLabel[value] }))

/** One question after the other, each a tap; what a "no" means stands right below it. */
export default function CheckPage() {
  const open = useVisit()
  const { phase = 'before' } = usePageQuery()
  const items = open?.visit.checklist.filter((item) => item.phase === phase) ?? []
  const left = items.filter(({ itemId }) => open?.draft.checks[itemId] === undefined).length
  return (
    <VisitPage
      open={open}
      title={phase === 'before' ? '开工前检查' : '完工前检查'}
      action={<Button onTap={() => goBack()}>{left === 0 ? '都查好了' : `还有 ${left} 项，先回去`}</Button>}
    >
      {(visit) => items.map((item) => <Check key={item.itemId} item={item} open={visit} />)}
    </VisitPage>
  )
}

function Check({ item: { itemId, question, stop }, open }: { item: CheckItem; open: OpenVisit }) {
  const answer = open.draft.checks[itemId]
  const set = (value: CheckAnswer) =>
    open.changeDraft(({ checks }) => ({ checks: { ...checks, [itemId]: value } }))
  return (
    <Card tone={answer === 'no' && stop !== null ? 'bad' : 'plain'}>
      <View className="stack stack-tight">
        <View className="t-strong">{question}</View>
        <Choice label={question} columns={3} options={answers} value={answer} onChange={set} />
        {answer === 'no' && stop !== null && (
          <View className="check-stop" role="alert">
            <Icon name="warning" />
            <View className="spring">{stop}</View>
          </View>
        )}
      </View>
    </Card>
  )
}
