import { relationLabel } from '@/contract/ticket/report'
import { symptomOf } from '@/contract/ticket/symptom'
import { groupPhone } from '@/domain/format/mask'
import { sayWindow } from '@/domain/time/say'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { openPage } from '@/src/platform/navigate'
import { serverNow } from '@/src/services/session'
import type { Draft } from '../../draft/draft'
import { plainPhone } from '../../draft/missing'
import { fullAddress, productName } from '../../draft/say-draft'
import type { Step } from '../../draft/steps'
import { useReportMedia } from '../../media/media-store'
import { stepPage } from '../../step/use-step'
import { FittingRows } from './fitting-rows'

/** What will be sent, each row leading back to where it can be changed. */
export function Summary({ draft }: { draft: Draft }) {
  const items = useReportMedia((state) => state.items)
  const mend = (step: Step) => () => openPage(stepPage(step, true))
  const sent = items.filter(({ state }) => state === 'sent').length
  const media =
    items.length === 0
      ? '没有照片'
      : sent === items.length
        ? `${sent} 个照片和视频`
        : `照片和视频传好 ${sent}/${items.length}`
  const words = draft.description.trim()
  return (
    <Card>
      {draft.kind === 'repair' ? (
        <>
          <Cell
            icon="wrench"
            title={draft.symptom === null ? '还没选哪里不对' : symptomOf(draft.symptom).zh}
            note={productName(draft)}
            onTap={mend('symptom')}
          />
          <Cell
            icon="camera"
            title={words === '' ? '没写说明' : words}
            note={media}
            onTap={mend('describe')}
          />
        </>
      ) : (
        <FittingRows draft={draft} media={media} />
      )}
      <Cell
        icon="pin"
        title={fullAddress(draft)}
        note={`${draft.name} · ${relationLabel[draft.relation]} · ${groupPhone(plainPhone(draft.phone))}`}
        onTap={mend('where')}
      />
      <Cell
        icon="calendar"
        title={draft.wish === null ? '还没选时间' : sayWindow(draft.wish, serverNow())}
        onTap={mend('when')}
      />
    </Card>
  )
}
