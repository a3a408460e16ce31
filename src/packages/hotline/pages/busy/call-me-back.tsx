import { View } from '@tarojs/components'
import { useState } from 'react'
import { type CallBack, type CallWindow, hotlineCallMeBack } from '@/contract/customer/hotline'
import { sayDay } from '@/domain/time/say'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Choice } from '@/src/components/choice'
import { Field } from '@/src/components/field'
import { Problem } from '@/src/components/problem'
import { call, useIntent } from '@/src/services/call'
import { useSession } from '@/src/services/session'

const SOON = 'soon'

export interface CallMeBackProps {
  windows: readonly CallWindow[]
  waiting: number
  isOpen: boolean
  now: number
  onAsked: (callBack: CallBack) => void
}

/** A place in the line that is kept while one does something else. */
export function CallMeBack({ windows, waiting, isOpen, now, onAsked }: CallMeBackProps) {
  const known = useSession((session) => session.hello?.known[0]?.contact.phone)
  const run = useIntent<CallBack>()
  const [phone, setPhone] = useState(known ?? '')
  const [when, setWhen] = useState<string>(SOON)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const ask = async () => {
    const digits = phone.replace(/\D/g, '')
    if (!/^1[3-9]\d{9}$/.test(digits)) return setProblem('请填 11 位手机号，我们打这个号码。')
    setBusy(true)
    setProblem(undefined)
    const window = windows.find((one) => keyOf(one) === when)
    const outcome = await run((requestId) =>
      call(hotlineCallMeBack, { requestId, phone: digits, ...(window === undefined ? {} : { window }) }),
    )
    setBusy(false)
    if (outcome?.ok) onAsked(outcome.data)
    else if (outcome !== undefined) setProblem(outcome.message)
  }

  const soon = isOpen
    ? { value: SOON, label: '尽快', note: waiting === 0 ? '现在没人在排' : `前面有 ${waiting} 位` }
    : { value: SOON, label: '一上班就打', note: '按先后来' }
  return (
    <Card>
      <View className="stack">
        <View>
          <View className="t-section" role="heading" aria-level={2}>
            让我们打给您
          </View>
          <View className="t-small">
            不用守着听筒，位置给您留着。来电显示是官方热线，不会向您要钱、要验证码。
          </View>
        </View>
        <Field kind="phone" label="打哪个号码" value={phone} maxLength={20} onChange={setPhone} />
        <Choice
          label="什么时候打"
          options={[
            soon,
            ...windows.map((one) => ({
              value: keyOf(one),
              label: `${sayDay(one.date, now)} ${one.from}–${one.to}`,
            })),
          ]}
          value={when}
          onChange={setWhen}
          columns={2}
        />
        <Problem words={problem} />
        <Button busy={busy} onTap={() => void ask()}>
          给我回电话
        </Button>
      </View>
    </Card>
  )
}

const keyOf = ({ date, from }: CallWindow): string => `${date} ${from}`
