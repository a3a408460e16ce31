import { View } from '@tarojs/components'
import { type ChannelKind, channelLabel, type OfficialChannel } from '@/contract/customer/official'
import { chinaDay, DAY_MS } from '@/domain/time/china'
import { sayFullDay } from '@/domain/time/say'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { openPage } from '@/src/platform/navigate'
import { pages } from '@/src/routes'

/** Outlets are many and have a page of their own. */
const shown: readonly ChannelKind[] = ['hotline', 'sms', 'domain', 'account', 'shop']

/** An entry that nobody looked at for so long may be out of date. */
const STALE_MS = 180 * DAY_MS

export interface RecordProps {
  channels: readonly OfficialChannel[]
  fees: { version: string; source: string }
  now: number
}

/** The record itself: what is ours, where it is from, and when somebody looked last. */
export function Record({ channels, fees, now }: RecordProps) {
  return (
    <Card>
      <View className="t-section" role="heading" aria-level={2}>
        官方的只有这些
      </View>
      {shown.flatMap((kind) =>
        channels
          .filter((channel) => channel.kind === kind)
          .map((channel) => (
            <Cell key={channel.channelId} title={titleOf(channel)} note={noteOf(channel, now)} />
          )),
      )}
      <Cell title="网点电话和地址" note="每家网点都有登记" onTap={() => openPage(pages.outlets)} />
      <Cell
        title="收费价目"
        note={`${fees.version} 版，来源：${fees.source}。上面没有的，一分都不用付。`}
        onTap={() => openPage(pages.prices)}
      />
      <Cell title="师傅" note="工号加姓名在上面查；到门口再对一下动态码，和工单页上的一样才是本人。" />
    </Card>
  )
}

/** A number or an address stands in the title, where it has the room to stay whole. */
const titleOf = ({ kind, title, value }: OfficialChannel): string =>
  `${title === channelLabel[kind] ? title : `${channelLabel[kind]} · ${title}`}：${value}`

const noteOf = ({ note, source, checkedAt }: OfficialChannel, now: number): string => {
  const checked = `来源：${source}；${sayFullDay(chinaDay(checkedAt), now)}核对过`
  const stale = now - checkedAt > STALE_MS ? '，有一阵没核对了，以包装箱上印的为准' : ''
  return `${note === null ? '' : `${note}。`}${checked}${stale}。`
}
