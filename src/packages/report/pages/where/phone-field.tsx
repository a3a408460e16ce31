import { useState } from 'react'
import { Button } from '@/src/components/button'
import { Field } from '@/src/components/field'
import { toast } from '@/src/components/toast'
import { type PhoneOutcome, phoneButton } from '@/src/platform/phone'
import { resolvePhone } from '@/src/services/session'
import { changeDraft, useDraft } from '../../draft/draft-store'

/** By hand, or one's own by WeChat's button; somebody else's can only be written. */
export function PhoneField({ error }: { error: string | undefined }) {
  const { phone, relation } = useDraft()
  const [busy, setBusy] = useState(false)
  const fill = async (outcome: PhoneOutcome) => {
    if (!outcome.ok) {
      if (outcome.reason !== 'refused') toast('没拿到微信的手机号，请手填一下。')
      return
    }
    setBusy(true)
    const resolved = await resolvePhone(outcome.code)
    setBusy(false)
    if (resolved.ok) changeDraft({ phone: resolved.data.phone })
    else toast(resolved.message)
  }
  return (
    <Field
      kind="phone"
      label="手机号"
      hint="客服核对、师傅出发前，打这个电话。"
      value={phone}
      onChange={(typed) => changeDraft({ phone: typed })}
      maxLength={20}
      error={error}
      aside={
        relation === 'self' && (
          <Button kind="quiet" narrow busy={busy} {...phoneButton((outcome) => void fill(outcome))}>
            微信手机号
          </Button>
        )
      }
    />
  )
}
