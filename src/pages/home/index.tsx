import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsOf } from '@/src/components/as-of'
import { Hotline } from '@/src/components/hotline'
import { careMode, Page } from '@/src/components/page'
import { Offline } from '@/src/components/state'
import { isOpen, TicketCard } from '@/src/components/ticket-card'
import { openPage } from '@/src/platform/navigate'
import { pages, ticketPage } from '@/src/routes'
import { hasDraft } from '@/src/services/draft-mark'
import { showUnread } from '@/src/services/inbox'
import { greet, useSession } from '@/src/services/session'
import { ticketListSource } from '@/src/services/ticket-list'
import { useLive } from '@/src/services/use-live'
import { useWhileShown } from '@/src/services/use-while-shown'
import { Greeting } from './greeting'
import './index.css'
import { More } from './more'
import { SafetyDoor, Tile } from './tile'

/** What is going on, what can be done, and whom to call. */
export default function HomePage() {
  const tickets = useLive(ticketListSource)
  const hello = useSession((session) => session.hello)
  const [begun, setBegun] = useState(() => hasDraft())
  const [fitting, setFitting] = useState(() => hasDraft('installation'))
  useWhileShown(() => {
    setBegun(hasDraft())
    setFitting(hasDraft('installation'))
    void greet().then(showUnread)
  })
  const open = (tickets.data?.rows ?? []).filter(({ status }) => isOpen(status))
  const [first] = open

  return (
    <Page top={<Greeting product={hello?.product} />}>
      <Offline note="写好的报修会留着，连上网再提交。" />
      <AsOf failure={tickets.failure} at={tickets.at} onRetry={() => void tickets.refresh()} />
      {first && <TicketCard ticket={first} onTap={() => openPage(ticketPage(first.ticketNo))} />}
      <View className="home-tiles">
        <Tile
          wide
          icon="wrench"
          name={begun ? '接着写上次的报修' : '报修'}
          note={begun ? '写过的都还在' : '选一选、拍张照，约师傅上门'}
          onTap={() => openPage(pages.symptom)}
        />
        <Tile
          wide
          icon="box"
          name={fitting ? '接着约上次的安装' : '安装'}
          note={fitting ? '填过的都还在' : '新买的、要换新的，约师傅来装'}
          onTap={() => openPage(pages.fitting)}
        />
        <Tile
          wide={careMode()}
          icon="question"
          name="问一问"
          note="怎么用、哪里不对、保不保修"
          onTap={() => openPage(pages.help)}
        />
        {careMode() ? (
          <Tile
            wide
            icon="list"
            name="全部服务"
            note="保修、配件、网点、投诉"
            onTap={() => openPage(pages.services)}
          />
        ) : (
          <Tile icon="shield" name="保修" note="查保修、传发票" onTap={() => openPage(pages.products)} />
        )}
      </View>
      <SafetyDoor onTap={() => openPage(pages.safety)} />
      {!careMode() && <More />}
      <View className="home-call">
        <Hotline />
      </View>
    </Page>
  )
}
