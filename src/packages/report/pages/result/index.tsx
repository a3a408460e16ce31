import { View } from '@tarojs/components'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Hotline } from '@/src/components/hotline'
import { Icon } from '@/src/components/icon'
import { Page } from '@/src/components/page'
import { toast } from '@/src/components/toast'
import { copyText } from '@/src/platform/clipboard'
import { openTab, replacePage, usePageQuery } from '@/src/platform/navigate'
import { tabs, ticketPage } from '@/src/routes'
import { ticketSource } from '@/src/services/tickets'
import { useLive } from '@/src/services/use-live'
import './index.css'

/** It arrived: the number to keep, and what happens next. */
export default function ResultPage() {
  const ticketNo = usePageQuery().no ?? ''
  const ticket = useLive(ticketSource(ticketNo))
  const number = sayTicketNo(ticketNo)
  const copy = async () => {
    const copied = await copyText(number)
    toast(copied.ok ? '工单号复制好了。' : `没复制上。工单号是 ${number}，可以记下来。`)
  }
  return (
    <Page
      action={
        <>
          <Button onTap={() => replacePage(ticketPage(ticketNo))}>看进度</Button>
          <Button kind="quiet" onTap={() => openTab(tabs.home)}>
            回首页
          </Button>
        </>
      }
    >
      <View className="result-head">
        <Icon name="check" size="huge" />
        <View className="t-title" role="heading" aria-level={2}>
          收到了
        </View>
      </View>
      <Card>
        <View className="t-small">工单号，打电话时报给客服</View>
        <View className="result-number">
          <View className="t-figure t-number">{number}</View>
          <Button kind="quiet" icon="copy" narrow onTap={() => void copy()}>
            复制
          </Button>
        </View>
      </Card>
      <Card>
        <View className="t-strong">接下来</View>
        <View>{ticket.data?.next.headline ?? '客服会打电话跟您核对'}</View>
        <View className="t-small">{ticket.data?.next.detail ?? '请留意来电，号码是官方热线。'}</View>
      </Card>
      <Hotline />
    </Page>
  )
}
