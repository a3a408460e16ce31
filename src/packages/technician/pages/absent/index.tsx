import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Choice } from '@/src/components/choice'
import { Field } from '@/src/components/field'
import { toast } from '@/src/components/toast'
import { startOver } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { callByMaskedNumber } from '../../parts/call-customer'
import { type OpenVisit, useVisit } from '../../parts/use-visit'
import { VisitPage } from '../../parts/visit-page'

const reasons = ['敲门没人应，电话没人接', '客户说回不来', '地址不对，找不到', '小区不让进'] as const

/** Nobody opens: call once more, then give the visit back with what was tried. */
export default function AbsentPage() {
  const open = useVisit()
  return open === undefined ? <VisitPage open={open}>{() => null}</VisitPage> : <Absent open={open} />
}

function Absent({ open }: { open: OpenVisit }) {
  const [reason, setReason] = useState<(typeof reasons)[number]>()
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<string>()
  const save = async () => {
    const said = [reason, words.trim()].filter((part) => part !== undefined && part !== '').join('。')
    if (said === '') return setProblem('请选一个原因，或者写一句。')
    if (!(await open.act({ type: 'nobodyHome', reason: said }))) return
    toast('记下了，网点会重新约客户。')
    startOver(pages.technician)
  }
  return (
    <VisitPage
      open={open}
      title="家里没人"
      action={<Button onTap={() => void save()}>记下来，去下一家</Button>}
    >
      {({ visit }) => (
        <>
          <Card>
            走之前再打一次电话，按门铃，等 10 分钟。
            <Button kind="quiet" icon="phone" onTap={() => void callByMaskedNumber(visit.ticketNo)}>
              再打一次
            </Button>
          </Card>
          <View className="t-strong">怎么回事</View>
          <Choice
            label="怎么回事"
            options={reasons.map((value) => ({ value, label: value }))}
            value={reason}
            onChange={(value) => {
              setReason(value)
              setProblem(undefined)
            }}
          />
          <Field
            kind="long"
            label="再说一句（选填）"
            value={words}
            maxLength={150}
            onChange={setWords}
            error={problem}
          />
        </>
      )}
    </VisitPage>
  )
}
