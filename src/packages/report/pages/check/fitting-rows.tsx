import {
  ceilingLabel,
  checklistLabel,
  ductLabel,
  earthLabel,
  wiringLabel,
  workLabel,
} from '@/contract/ticket/installation'
import { Cell } from '@/src/components/cell'
import { openPage } from '@/src/platform/navigate'
import type { Draft } from '../../draft/draft'
import { productName } from '../../draft/say-draft'
import type { Step } from '../../draft/steps'
import { readHeight } from '../../draft/to-installation'
import { stepPage } from '../../step/use-step'

export interface FittingRowsProps {
  draft: Draft
  /** How many photos are sent. */
  media: string
}

/** What was told of the home, each row leading back to where it can be changed. */
export function FittingRows({ draft, media }: FittingRowsProps) {
  const mend = (step: Step) => () => openPage(stepPage(step, true))
  const { work, ceiling, wiring, earth, duct, checklist } = draft
  const height = readHeight(draft.height)
  return (
    <>
      <Cell
        icon="box"
        title={`${productName(draft)} ${work === null ? '' : workLabel[work]}`}
        onTap={mend('fitting')}
      />
      <Cell
        icon="wrench"
        title={ceiling === null ? '还没选吊顶' : ceilingLabel[ceiling]}
        note={height === null ? undefined : `高 ${height} 厘米`}
        onTap={mend('ceiling')}
      />
      <Cell
        icon="bolt"
        title={wiring === null ? '还没选线' : wiringLabel[wiring]}
        note={`接地线：${earth === null ? '还没选' : earthLabel[earth]}${checklist.ownBreaker === 'no' ? '，没有单独的空气开关' : ''}`}
        onTap={mend('wires')}
      />
      <Cell
        icon="list"
        title={`风管：${duct === null ? '还没选' : ductLabel[duct]}`}
        note={checklist.accessHatch === 'yes' ? checklistLabel.accessHatch : undefined}
        onTap={mend('duct')}
      />
      <Cell icon="camera" title={media} onTap={mend('photos')} />
    </>
  )
}
