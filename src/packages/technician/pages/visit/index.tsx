import { View } from '@tarojs/components'
import { coverLabel } from '@/contract/product/verdict'
import type { PackedVisit } from '@/contract/staff/technician'
import { kindLabel } from '@/contract/ticket/vocabulary'
import { sayMoney } from '@/domain/format/money'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { sayWindow } from '@/domain/time/say'
import { Badge } from '@/src/components/badge'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { viewMedia } from '@/src/platform/media'
import { useField } from '../../offline/store'
import { callByMaskedNumber } from '../../parts/call-customer'
import { DoorCode } from '../../parts/door-code'
import { navigateTo } from '../../parts/navigate-to'
import { useSharedPosition } from '../../parts/share-position'
import { useVisit } from '../../parts/use-visit'
import { VisitPage } from '../../parts/visit-page'
import { toneOfVisit, visitLabel } from '../../parts/words'
import { MoreActions, NextAction } from './next-action'
import { OnSiteSteps } from './on-site-steps'

/** Everything about one visit, and the one thing to do next. */
export default function VisitPageOfOne() {
  const open = useVisit()
  const { offsetMs, mayShare } = useField((field) => field.state)
  useSharedPosition(open?.visit.ticketNo, open?.status === 'enRoute')
  return (
    <VisitPage
      open={open}
      title={
        open === undefined ? undefined : `${kindLabel[open.visit.kind]} ${sayTicketNo(open.visit.ticketNo)}`
      }
      action={open && <NextAction open={open} />}
    >
      {({ visit, status, now, ...rest }) => (
        <>
          <View>
            <View className="row row-wrap">
              <Badge tone={toneOfVisit(status)}>{visitLabel[status]}</Badge>
              {visit.safety && <Badge tone="bad">有危险，先断电</Badge>}
            </View>
            <View className="t-title" role="heading" aria-level={2}>
              {visit.title}
            </View>
            <View className="t-small">{sayWindow(visit.wish, now)}</View>
          </View>
          <Where visit={visit} />
          {(status === 'enRoute' || status === 'onSite') && (
            <DoorCode codes={visit.doorCodes} offsetMs={offsetMs} />
          )}
          {status === 'onSite' && <OnSiteSteps open={{ visit, status, now, ...rest }} />}
          <Told visit={visit} />
          <MoreActions open={{ visit, status, now, ...rest }} mayShare={mayShare} />
        </>
      )}
    </VisitPage>
  )
}

function Where({ visit }: { visit: PackedVisit }) {
  const { region, detail, contactName, ticketNo, at } = visit
  return (
    <Card>
      <Cell icon="pin" title={detail} note={at === null ? region : `${region} · 客户在地图上标了位置`} />
      <Cell icon="person" title={contactName} />
      <View className="row row-wrap">
        <Button kind="quiet" icon="phone" narrow onTap={() => void callByMaskedNumber(ticketNo)}>
          打电话
        </Button>
        <Button kind="quiet" icon={at === null ? 'copy' : 'pin'} narrow onTap={() => void navigateTo(visit)}>
          {at === null ? '复制地址' : '导航'}
        </Button>
      </View>
    </Card>
  )
}

/** What the customer and colleagues said, and what it may cost. */
function Told({ visit }: { visit: PackedVisit }) {
  const { description, answers, productName, serialNo, capFen, notes, media, workMinutes, crew } = visit
  return (
    <Card>
      <Cell title={productName} note={serialNo === null ? undefined : `序列号 ${serialNo}`} />
      {description !== '' && <Cell title={description} note="客户的话" />}
      {answers.map((answer) => (
        <Cell key={answer} title={answer} />
      ))}
      {notes.map((note) => (
        <Cell key={note} icon="info" title={note} note="同事的话" />
      ))}
      <Cell title={`大约 ${workMinutes} 分钟`} value={crew > 1 ? `${crew} 位师傅` : undefined} />
      {visit.verdict !== null && (
        <Cell icon="shield" title={`保修：${coverLabel[visit.verdict.cover]}`} note={visit.verdict.words} />
      )}
      {capFen !== null && <Cell title="最多收" value={sayMoney(capFen)} note="超过要客户在手机上同意" />}
      {media.length > 0 && (
        <Cell icon="photo" title={`客户拍的 ${media.length} 个`} onTap={() => viewMedia(media, 0)} />
      )}
    </Card>
  )
}
