import { View } from '@tarojs/components'
import type { OutletView } from '@/contract/customer/outlet'
import { lineLabel } from '@/contract/ticket/report'
import { groupPhone } from '@/domain/format/mask'
import { sayDay } from '@/domain/time/say'
import { Badge } from '@/src/components/badge'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { toast } from '@/src/components/toast'
import { copyText } from '@/src/platform/clipboard'
import { dial } from '@/src/platform/dial'
import { showOnMap } from '@/src/platform/map-link'
import { sayLamps } from '../../say-lamps'

/** Where it is, when it is open, what it does. */
export function Facts({ outlet, now }: { outlet: OutletView; now: number }) {
  const { name, region, address, at, phone, openNow, openWords, week, repairs, fits, lamps } = outlet
  const where = address ?? region
  const goThere = async () => {
    const shown = await showOnMap({ ...at, name, address: where })
    if (shown.ok || shown.reason === 'cancelled') return
    const copied = await copyText(where)
    toast(copied.ok ? '地图没打开，地址复制好了，打开地图粘贴就能去。' : `地图没打开，地址是 ${where}`)
  }
  const ring = async () => {
    const outcome = await dial(phone)
    if (!outcome.ok && outcome.reason === 'failed') toast(`没能打开拨号。请直接拨 ${phone}`)
  }
  return (
    <>
      <Card>
        <View className="stack stack-tight">
          <View className="t-title" role="heading" aria-level={2}>
            {name}
          </View>
          <View>{where}</View>
          <View className="row row-wrap">
            <Badge tone={openNow ? 'good' : 'plain'}>{openNow ? '开着' : '没开'}</Badge>
            <View className="spring">{openWords}</View>
          </View>
          <Button kind="quiet" icon="pin" onTap={() => void goThere()}>
            去这里
          </Button>
          <Button kind="quiet" icon="phone" onTap={() => void ring()}>
            {`打网点电话 ${groupPhone(phone)}`}
          </Button>
        </View>
      </Card>
      <Card>
        <Cell title="换灯泡" note={sayLamps(lamps)} />
        {repairs.length > 0 && <Cell title="能修" note={repairs.map((line) => lineLabel[line]).join('、')} />}
        {fits.length > 0 && <Cell title="能装" note={fits.map((line) => lineLabel[line]).join('、')} />}
      </Card>
      {week.length > 0 && (
        <Card>
          <View className="t-section" role="heading" aria-level={2}>
            这几天几点开门
          </View>
          {week.map(({ date, from, to, note }) => (
            <Cell
              key={date}
              title={sayDay(date, now)}
              note={note ?? undefined}
              value={from === null || to === null ? '休息' : `${from}–${to}`}
            />
          ))}
        </Card>
      )}
    </>
  )
}
