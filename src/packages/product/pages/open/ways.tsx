import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OpenedCode } from '@/contract/customer/product'
import { Button } from '@/src/components/button'
import { Icon, type IconName } from '@/src/components/icon'
import { Sheet } from '@/src/components/sheet'
import { Tap } from '@/src/components/tap'
import { openPage } from '@/src/platform/navigate'
import {
  type Begun,
  fittingPage,
  manualPage,
  registerPage,
  reportPage,
  takePage,
  verdictPage,
} from '../../routes'

/** The five things one comes for. A number that isn't ours still leads to a repair. */
export function Ways({ opened }: { opened: OpenedCode }) {
  const [warranty, setWarranty] = useState(false)
  const { item, serialNo, productId, registered } = opened
  const about: Begun = {
    line: item?.line ?? 'unknown',
    model: item?.model ?? null,
    serialNo: item === null ? null : serialNo,
    productId,
    place: opened.place,
  }
  const register = registerWay(opened)
  return (
    <View className="open-ways">
      <Way
        wide
        icon="wrench"
        name="报修"
        note={item === null ? '约师傅上门，型号可以不填' : '型号和编号替您填好'}
        onTap={() => openPage(reportPage(about))}
      />
      <Way icon="check" name={register.name} note={register.note} onTap={() => openPage(register.address)} />
      <Way
        icon="shield"
        name="保修"
        note="到哪一天，凭什么"
        onTap={() => (productId === null ? setWarranty(true) : openPage(verdictPage(productId)))}
      />
      <Way icon="box" name="安装" note="约师傅来装" onTap={() => openPage(fittingPage(about))} />
      <Way
        icon="list"
        name="说明书"
        note="怎么用、怎么清洁"
        onTap={() => openPage(manualPage(about.model))}
      />
      <Sheet
        open={warranty}
        title="保修"
        onClose={() => setWarranty(false)}
        action={
          registered === 'no' &&
          serialNo !== null && (
            <Button onTap={() => openPage(registerPage(serialNo))}>登记，按购买日期算</Button>
          )
        }
      >
        <View className="stack">
          <View>{opened.warranty ?? '登记之后，按购买日期和安装日期算得最准。'}</View>
          <View className="t-small">
            {registered === 'others'
              ? '已经登记在别人名下，只有登记的人能看到凭购买凭证算出来的日期。'
              : '这里只看出厂日期。登记后传一张发票或订单截图，从购买那天算，一般会更长。'}
          </View>
        </View>
      </Sheet>
    </View>
  )
}

/** Registering, or what takes its place where it is registered. */
const registerWay = ({
  registered,
  serialNo,
  productId,
  item,
}: OpenedCode): { name: string; note: string; address: string } => {
  if (registered === 'yours' && productId !== null)
    return { name: '已登记', note: '在您名下', address: verdictPage(productId) }
  if (registered === 'others' && serialNo !== null)
    return { name: '转到我名下', note: '要原主人给的转让码', address: takePage(serialNo) }
  if (item === null) return { name: '登记', note: '没有编号也可以', address: registerPage() }
  return {
    name: '登记',
    note: '一步就好，以后不用再扫',
    address: registerPage(serialNo ?? undefined),
  }
}

interface WayProps {
  icon: IconName
  name: string
  note: string
  wide?: boolean
  onTap: () => void
}

function Way({ icon, name, note, wide = false, onTap }: WayProps) {
  return (
    <Tap className={wide ? 'open-way open-way-wide' : 'open-way'} onTap={onTap}>
      <Icon name={icon} size="large" />
      <View className="spring">
        <View className="t-strong">{name}</View>
        <View className="t-small">{note}</View>
      </View>
    </Tap>
  )
}
