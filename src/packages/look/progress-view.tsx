import { View } from '@tarojs/components'
import type { MaskedProgress } from '@/contract/customer/progress'
import { kindLabel } from '@/contract/ticket/vocabulary'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { sayMoment, sayWindow } from '@/domain/time/say'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Steps } from '@/src/components/steps'

/** One ticket's progress without anything of its people. */
export function ProgressView({ progress }: { progress: MaskedProgress }) {
  const { ticketNo, kind, title, headline, window, technicianFamilyName, outletName, steps, asOf } = progress
  return (
    <>
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          {headline}
        </View>
        <View className="t-small">
          工单 {sayTicketNo(ticketNo)} · {kindLabel[kind]}：{title}
        </View>
      </View>
      {(window !== null || technicianFamilyName !== null || outletName !== null) && (
        <Card>
          {window !== null && <Cell title="上门时间" value={sayWindow(window, asOf)} />}
          {technicianFamilyName !== null && <Cell title="师傅" value={`${technicianFamilyName}师傅`} />}
          {outletName !== null && <Cell title="网点" value={outletName} />}
        </Card>
      )}
      <Card>
        <Steps
          label="进展，新的在上面"
          steps={steps.map(({ seq, at, title: words }) => ({
            id: String(seq),
            title: words,
            at: sayMoment(at, asOf),
          }))}
        />
      </Card>
      <View className="t-small">这里看不到姓名、电话和地址，要看全部请用报修时的微信打开。</View>
    </>
  )
}
