import { useState } from 'react'
import { helpSolved } from '@/contract/customer/help'
import type { TriageAnswer, TriageWay } from '@/contract/knowledge/triage'
import type { SymptomId } from '@/contract/ticket/symptom'
import { triedIn, wasStopped } from '@/domain/triage/retell'
import { symptomOfStop } from '@/domain/triage/symptom-of-stop'
import type { TriageTree } from '@/domain/triage/tree'
import { TREES_VERSION, triageTrees } from '@/domain/triage/trees'
import { walk } from '@/domain/triage/walk'
import { goBack, openPage, replacePage } from '@/src/platform/navigate'
import { pages } from '@/src/routes'
import { call, newRequestId } from '@/src/services/call'
import { leaveWay } from '@/src/services/triage-way'

/** Where one is in a symptom's tree, and how one goes on, back, or out. @param inReport opened from a report */
export const useTriage = (symptom: SymptomId, inReport: boolean) => {
  const tree = triageTrees[symptom]
  const [answers, setAnswers] = useState<TriageAnswer[]>([])
  const here = walk(tree, answers)

  const choose = (option: string) => {
    if (here.at !== 'node') return
    const next = [...answers, { node: here.name, option }]
    setAnswers(next)
    if (walk(tree, next).at === 'solved') tell(wayOf('solved', next))
  }
  const wayOf = (outcome: TriageWay['outcome'], of = answers): TriageWay => ({
    symptom,
    version: TREES_VERSION,
    answers: of,
    outcome,
  })

  /** On to the report with what was answered; a danger that was found is what is reported then. */
  const report = (outcome: 'book' | 'left') => {
    const way = wayOf(outcome)
    tell(way)
    const danger = wasStopped(tree, answers) ? dangerIn(tree, answers) : null
    leaveWay({
      way,
      symptom: danger ?? symptom,
      powerIsOff: wasStopped(tree, answers),
      tried: [...triedIn(tree, answers)],
    })
    if (inReport) goBack()
    else openPage(pages.symptom)
  }

  return {
    here,
    canGoBack: answers.length > 0,
    back: () => setAnswers((before) => before.slice(0, -1)),
    choose,
    report,
    leaveHome: () => replacePage(pages.help),
  }
}

/** For the count of spared visits; nobody waits for it, and a lost one is only a visit less that was spared. */
const tell = (way: TriageWay): void => void call(helpSolved, { requestId: newRequestId(), way })

const dangerIn = (tree: TriageTree, answers: readonly TriageAnswer[]): SymptomId | null => {
  for (const at of answers.keys()) {
    const passed = walk(tree, answers.slice(0, at))
    if (passed.at === 'node' && passed.node.kind === 'stop') return symptomOfStop(passed.node.rule)
  }
  return null
}
