import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { sayMoney } from '@/domain/format/money'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Choice } from '@/src/components/choice'
import { Field } from '@/src/components/field'
import { toast } from '@/src/components/toast'
import { goBack } from '@/src/platform/navigate'
import { useOnline } from '@/src/platform/network/use-online'
import { SignatureField, type SignaturePad } from '@/src/platform/signature'
import { totalOf } from '../../parts/money'
import { keepPhoto, Photos } from '../../parts/photos'
import { type OpenVisit, useVisit } from '../../parts/use-visit'
import { VisitPage } from '../../parts/visit-page'
import { checkedIn } from './checked-in'
import { missingFor } from './missing'
import { useConfirmation } from './use-confirmation'

/** Photos, a sentence about what was done, and the customer's word: by their code or their signature. */
export default function FinishPage() {
  const open = useVisit()
  return open === undefined ? <VisitPage open={open}>{() => null}</VisitPage> : <Finish open={open} />
}

function Finish({ open }: { open: OpenVisit }) {
  const { visit, draft, photos, changeDraft, act } = open
  const { ticketNo } = visit
  const online = useOnline()
  const { kind, setKind, code, setCode, signed, setSigned } = useConfirmation()
  const pad = useRef<SignaturePad>(undefined)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const pictures = photos.filter(({ role }) => role === 'work')
  const totalFen = totalOf(draft.fees)

  const finish = async () => {
    const missing = missingFor({ open, pictures: pictures.length, kind, code, signed })
    if (missing !== undefined) return setProblem(missing)
    setBusy(true)
    const confirmation =
      kind === 'code' ? { kind: 'code' as const, code } : await signatureOf(ticketNo, pad.current)
    if (confirmation !== undefined) {
      const photoIds = pictures.map(({ photoId }) => photoId)
      const { summary, fees, parts } = draft
      const done = await act({
        type: 'complete',
        work: {
          summary: summary.trim(),
          fees,
          totalFen,
          parts,
          photoIds,
          checklist: checkedIn(visit, draft),
        },
        confirmation,
      })
      if (done) {
        toast('做完了，辛苦了。')
        goBack()
      }
    }
    setBusy(false)
  }

  return (
    <VisitPage
      open={open}
      title="完工"
      action={
        <Button busy={busy} onTap={() => void finish()}>
          完工，收 {sayMoney(totalFen)}
        </Button>
      }
    >
      {() => (
        <>
          <Card>
            <Photos ticketNo={ticketNo} photos={pictures} hint="换下的旧件、修好的样子，至少一张。" />
          </Card>
          <Field
            kind="long"
            label="做了什么"
            hint="比如：换了取暖灯泡，试机正常。客户会看到。"
            value={draft.summary}
            maxLength={300}
            onChange={(summary) => {
              changeDraft(() => ({ summary }))
              setProblem(undefined)
            }}
          />
          <View className="t-strong">客户怎么确认</View>
          <Choice
            label="客户怎么确认"
            columns={2}
            options={[
              { value: 'code', label: '报确认码' },
              { value: 'signature', label: '签名' },
            ]}
            value={kind}
            onChange={setKind}
          />
          {kind === 'code' ? (
            <Field
              kind="number"
              label="客户手机上的 6 位确认码"
              hint={online ? undefined : '现在没有网，有网时才核对得了。拿不准就请客户签名。'}
              value={code}
              maxLength={6}
              onChange={(typed) => {
                setCode(typed)
                setProblem(undefined)
              }}
            />
          ) : (
            <View className="stack stack-tight">
              <View className="t-small">请客户用手指签名</View>
              <SignatureField
                label="客户签名"
                onReady={(ready) => {
                  pad.current = ready
                }}
                onSigned={setSigned}
              />
              <Button kind="plain" narrow onTap={() => pad.current?.clear()}>
                重新签
              </Button>
            </View>
          )}
          {problem !== undefined && (
            <Card tone="bad">
              <View role="alert">{problem}</View>
            </Card>
          )}
        </>
      )}
    </VisitPage>
  )
}

const signatureOf = async (ticketNo: string, pad: SignaturePad | undefined) => {
  const picture = await pad?.save()
  if (picture === undefined) {
    toast('签名没存下来，请客户再签一次。')
    return undefined
  }
  const photoId = await keepPhoto(ticketNo, picture, 'signature')
  return photoId === undefined ? undefined : { kind: 'signature' as const, photoId }
}
