import { View } from '@tarojs/components'
import { useState } from 'react'
import { Badge } from '@/src/components/badge'
import { Button } from '@/src/components/button'
import { CallBar } from '@/src/components/call-bar'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { ask } from '@/src/components/dialog'
import { Page } from '@/src/components/page'
import { Sheet } from '@/src/components/sheet'
import { Empty, ErrorState, Skeleton } from '@/src/components/state'
import { Steps } from '@/src/components/steps'
import { toast } from '@/src/components/toast'
import { FormSamples } from './form-samples'
import { IconSamples } from './icon-samples'

const steps = [
  { id: '3', title: '师傅已接单', at: '今天 09:12', note: '已带取暖模块，可一次修好' },
  { id: '2', title: '派给西湖网点', at: '昨天 16:40', note: '离您 3.2 公里，有这个配件' },
  { id: '1', title: '已受理', at: '昨天 16:05' },
]

/** Every component in one page, to be looked at: `npm run build:gallery`. Never part of the WeChat package. */
export default function GalleryPage() {
  const [open, setOpen] = useState(false)
  return (
    <Page
      action={
        <>
          <Button kind="quiet" onTap={() => setOpen(true)}>
            打开抽屉
          </Button>
          <Button onTap={() => toast('已经复制好了，可以发给家人')}>下一步</Button>
        </>
      }
    >
      <View className="t-title">李师傅今天下午上门</View>
      <View className="t-small">14:00–18:00，出发前会给您打电话</View>
      <Card onTap={() => toast('打开工单')}>
        <View className="row row-wrap">
          <View className="t-strong spring">报修 · 取暖效果下降</View>
          <Badge tone="wait">今天上门</Badge>
        </View>
        <View className="t-section">李师傅今天 14:00–18:00 上门</View>
        <View className="t-small">出发前会打电话 · 保修内，不收费</View>
      </Card>
      <View className="row row-wrap">
        <Badge tone="good">保修中</Badge>
        <Badge tone="wait">等配件</Badge>
        <Badge tone="bad">已过期</Badge>
        <Badge>已取消</Badge>
      </View>
      <Card tone="good">
        <View className="t-title">在保修期内</View>
        <View className="t-small">整机保到 2027年3月14日，还有 478 天</View>
      </Card>
      <Card>
        <Cell title="费用不超过 ¥0" note="保修期内，免收维修费和配件费" onTap={() => setOpen(true)} />
        <Cell title="地址" value="浙江省杭州市西湖区文三路某某小区 12 幢 3 单元 1502 室" />
        <Cell title="看地图" icon="pin" value="3.2 公里" onTap={() => toast('打开地图')} />
      </Card>
      <Card>
        <View className="t-figure">7K4-902-T</View>
        <Steps label="进度" steps={steps} />
      </Card>
      <FormSamples />
      <Button
        onTap={() =>
          void ask({
            title: '取消这张工单？',
            body: '取消后师傅不会上门。',
            confirm: '取消工单',
            cancel: '先不取消',
          })
        }
      >
        问一句
      </Button>
      <Button busy>正在提交</Button>
      <Button disabled>还差照片</Button>
      <Button kind="quiet" icon="phone" narrow>
        联系
      </Button>
      <Button kind="plain">看这条规则</Button>
      <CallBar phone="4008000000" note="现在不忙，约等 1 分钟" />
      <Empty
        title="还没有工单"
        note="哪里不对劲，点下面说一声。"
        action={{ label: '去报修', onTap: () => toast('去报修') }}
      />
      <ErrorState message="现在没有网络，连上网后点重试。" onRetry={() => toast('再试一次')} />
      <Skeleton cards={1} />
      <IconSamples />
      <Sheet
        open={open}
        title="费用怎么算"
        onClose={() => setOpen(false)}
        action={<Button onTap={() => setOpen(false)}>知道了</Button>}
      >
        {Array.from({ length: 12 }, (_, index) => `第 ${index + 1} 条`).map((title) => (
          <Cell key={title} title={title} note="上门前都会先跟您说好" />
        ))}
      </Sheet>
    </Page>
  )
}
