import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import type { ResponseOf } from '@/contract/endpoint'
import { type ExclusionId, exclusionId, exclusionLabel } from '@/contract/product/finding'
import type { warrantyFind } from '@/contract/staff/warranty'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Choice } from '@/src/components/choice'
import { Field } from '@/src/components/field'
import { Offline } from '@/src/components/state'
import { toast } from '@/src/components/toast'
import { type PickedFile, pickMedia, viewMedia } from '@/src/platform/media'
import { goBack } from '@/src/platform/navigate'
import { useIntent } from '@/src/services/call'
import { loadDay } from '../../offline/store'
import { type OpenVisit, useVisit } from '../../parts/use-visit'
import { VisitPage } from '../../parts/visit-page'
import { sendFound, sendFoundPhoto } from './send-found'

const most = 9

/** A cause that the warranty doesn't cover: what it is, what was measured, and photos of it. */
export default function FoundPage() {
  const open = useVisit()
  return open === undefined ? <VisitPage open={open}>{() => null}</VisitPage> : <Found open={open} />
}

function Found({ open }: { open: OpenVisit }) {
  const [exclusion, setExclusion] = useState<ExclusionId>()
  const [words, setWords] = useState('')
  const [photos, setPhotos] = useState<readonly PickedFile[]>([])
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const sent = useRef(new Map<string, string>())
  const intend = useIntent<ResponseOf<typeof warrantyFind>>()
  const { ticketNo } = open.visit

  const add = async () => {
    const picked = await pickMedia({ kinds: ['image'], count: most - photos.length })
    if (picked.ok) setPhotos([...photos, ...picked.files])
    else if (picked.reason !== 'cancelled') toast('打不开相机和相册，请在手机设置里允许。')
  }

  const save = async () => {
    const said = words.trim()
    if (exclusion === undefined) return setProblem('请选是哪一种原因。')
    if (said === '') return setProblem('请写看到了什么、量到多少。')
    if (photos.length === 0) return setProblem('请拍照：没有照片或读数，不能算数。')
    setProblem(undefined)
    setBusy(true)
    setProblem(await send(exclusion, said))
    setBusy(false)
  }

  /** @returns what to tell, unless it went */
  const send = async (which: ExclusionId, said: string): Promise<string | undefined> => {
    for (const photo of photos) {
      if (sent.current.has(photo.path)) continue
      const outcome = await sendFoundPhoto(photo)
      if (!outcome.ok) return outcome.message
      sent.current.set(photo.path, outcome.data.mediaId)
    }
    const mediaIds = photos.flatMap(({ path }) => sent.current.get(path) ?? [])
    const outcome = await intend((requestId) =>
      sendFound({ requestId, ticketNo, exclusion: which, words: said, mediaIds }),
    )
    if (outcome === undefined) return undefined
    if (!outcome.ok) return outcome.message
    toast(outcome.data.verdict?.words ?? '记下了，客户那边也看得到。')
    void loadDay()
    goBack()
    return undefined
  }

  return (
    <VisitPage
      open={open}
      title="不在保修范围的原因"
      action={
        <Button busy={busy} onTap={() => void save()}>
          记下来，告诉客户
        </Button>
      }
    >
      {() => (
        <>
          <Card>当着客户的面拍、量，先跟客户讲清楚。记下来客户马上能看到照片，觉得不对可以申诉。</Card>
          <Offline note="这一步要有网，客户得马上知道。" />
          <View className="t-strong">是哪一种</View>
          <Choice
            label="是哪一种"
            options={exclusionId.options.map((value) => ({ value, label: exclusionLabel[value] }))}
            value={exclusion}
            onChange={setExclusion}
          />
          <Field
            kind="long"
            label="看到了什么、量到多少"
            hint="比如：插座电压 268 伏，电源板烧黑。"
            value={words}
            maxLength={300}
            onChange={setWords}
            error={problem}
          />
          <Card>
            <Cell
              icon="camera"
              title={photos.length === 0 ? '拍照' : `拍了 ${photos.length} 张，再拍`}
              note="读数、铭牌、坏的地方，至少一张。"
              onTap={photos.length < most ? () => void add() : undefined}
            />
            {photos.length > 0 && (
              <Cell
                icon="photo"
                title="看拍好的"
                onTap={() =>
                  viewMedia(
                    photos.map(({ path }) => ({ url: path, kind: 'image' as const })),
                    0,
                  )
                }
              />
            )}
            {photos.length > 0 && (
              <Cell icon="bin" title="去掉最后一张" onTap={() => setPhotos(photos.slice(0, -1))} />
            )}
          </Card>
        </>
      )}
    </VisitPage>
  )
}
