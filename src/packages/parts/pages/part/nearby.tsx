import { View } from '@tarojs/components'
import { useState } from 'react'
import { type OutletWithPart, type PartWhere, partWhere } from '@/contract/customer/part'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Problem } from '@/src/components/problem'
import { RegionField } from '@/src/components/region-field'
import { toast } from '@/src/components/toast'
import { dial } from '@/src/platform/dial'
import { canMarkPlace, openMap } from '@/src/platform/map-place'
import type { Region } from '@/src/platform/region'
import { call } from '@/src/services/call'
import { useSession } from '@/src/services/session'

/** Outlets with the part on the shelf; asked for only when somebody wants to know. */
export function Nearby({ partId }: { partId: string }) {
  const known = useSession((session) => session.hello?.known[0]?.address)
  const [picked, setPicked] = useState<Region>()
  const [found, setFound] = useState<PartWhere>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const region = picked ?? (known && { code: known.divisionCode, names: known.region })

  const look = async (where: Region | undefined = region) => {
    if (where === undefined) return setProblem('请先选省、市、区。')
    setBusy(true)
    setProblem(undefined)
    const answer = await call(partWhere, { partId, divisionCode: where.code })
    setBusy(false)
    setFound(answer.ok ? answer.data : undefined)
    if (!answer.ok) setProblem(answer.message)
  }

  return (
    <Card>
      <View className="stack stack-tight">
        <View className="t-section">附近网点有没有</View>
        <RegionField
          label="您在哪儿"
          value={region}
          onChange={(next) => {
            setPicked(next)
            void look(next)
          }}
        />
        <Button kind="quiet" busy={busy} onTap={() => void look()}>
          看附近谁有现货
        </Button>
        <Problem words={problem} />
        <View role="status">{found !== undefined && <Found found={found} />}</View>
      </View>
    </Card>
  )
}

function Found({ found: { outlets, promise, nearest } }: { found: PartWhere }) {
  if (outlets.length > 0) return outlets.map((outlet) => <Outlet key={outlet.outletId} {...outlet} />)
  if (nearest === null) return <View>这里还没有网点，可以订一个寄到家。</View>
  return (
    <View>
      附近网点现在都没有。{promise === null ? '' : `${nearest.name}：${promise.words}`}
      可以先订，到了告诉您。
    </View>
  )
}

/** Called before anybody drives there: the last one may have been handed out a minute ago. */
function Outlet({ name, region, phone, at, distance }: OutletWithPart) {
  const ring = async () => {
    const rung = await dial(phone)
    if (!rung.ok && rung.reason === 'failed') toast(`没能打开拨号。请在手机上直接拨 ${phone}`)
  }
  const show = async () => {
    const shown = await openMap({ ...at, name, address: region })
    if (!shown.ok && shown.reason !== 'cancelled') toast('地图没打开，请打电话问路。')
  }
  return (
    <View className="stack stack-tight">
      <View className="hairline" />
      <View className="t-strong">{name}有现货</View>
      <View className="t-small">
        {region}，{distance}
      </View>
      <View className="row row-wrap">
        <Button kind="quiet" narrow icon="phone" onTap={() => void ring()} label={`打电话给${name}`}>
          去之前打个电话
        </Button>
        {canMarkPlace && (
          <Button kind="quiet" narrow icon="pin" onTap={() => void show()} label={`在地图上看${name}`}>
            看地图
          </Button>
        )}
      </View>
    </View>
  )
}
