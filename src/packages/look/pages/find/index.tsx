import { View } from '@tarojs/components'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { Button } from '@/src/components/button'
import { Field } from '@/src/components/field'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { Problem } from '@/src/components/problem'
import { ProgressView } from '../../progress-view'
import { useFind } from './use-find'

/** By ticket number, the phone's last digits and a code: for who has no account, or another phone. */
export default function FindPage() {
  const find = useFind()
  if (find.progress !== undefined) {
    return (
      <Page
        action={
          <Button kind="quiet" icon="retry" busy={find.busy} onTap={() => void find.refresh()}>
            看最新进展
          </Button>
        }
      >
        <ProgressView progress={find.progress} />
        <Problem words={find.problem} />
        <Hotline />
      </Page>
    )
  }
  return find.asked === undefined ? <Ask find={find} /> : <Enter find={find} ticketNo={find.asked} />
}

type Find = ReturnType<typeof useFind>

function Ask({ find }: { find: Find }) {
  return (
    <Page
      action={
        <Button busy={find.busy} onTap={() => void find.ask()}>
          发验证码
        </Button>
      }
    >
      <View className="t-small">验证码发到报修时留的手机上，不用登录。</View>
      <Field
        label="工单号"
        hint="短信、通知和电话里都报过，像 7K4-902-T。"
        value={find.typedNo}
        onChange={find.setTypedNo}
        maxLength={20}
        error={find.wrongNo}
      />
      <Field
        label="报修手机的后四位"
        kind="number"
        value={find.last4}
        onChange={find.setLast4}
        maxLength={4}
        error={find.wrongLast4}
      />
      <Problem words={find.problem} />
      <Hotline />
    </Page>
  )
}

function Enter({ find, ticketNo }: { find: Find; ticketNo: string }) {
  return (
    <Page
      action={
        <>
          <Button busy={find.busy} onTap={() => void find.see()}>
            看进度
          </Button>
          <Button kind="quiet" onTap={find.again}>
            改一下，重新发
          </Button>
        </>
      }
    >
      <View className="t-small" role="status">
        如果工单 {sayTicketNo(ticketNo)} 和手机号后四位都对，验证码几秒钟内会到那部手机，10 分钟内有效。
      </View>
      <Field
        label="短信里的 6 位验证码"
        kind="number"
        value={find.code}
        onChange={find.setCode}
        maxLength={6}
        error={find.wrongCode}
      />
      <Problem words={find.problem} />
      <Hotline />
    </Page>
  )
}
