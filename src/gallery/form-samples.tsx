import { useState } from 'react'
import type { WindowWish } from '@/contract/ticket/report'
import { openWindows } from '@/domain/ticket/window'
import { Choice, ChoiceMany } from '@/src/components/choice'
import { Field } from '@/src/components/field'
import { type MediaItem, MediaPicker } from '@/src/components/media-picker'
import { RegionField } from '@/src/components/region-field'
import { WindowPicker } from '@/src/components/window-picker'
import type { Region } from '@/src/platform/region'

/** 2026-11-23 13:00 in China. */
const now = Date.parse('2026-11-23T05:00:00Z')
const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="9" height="9"%3E%3Crect width="9" height="9" fill="peru"/%3E%3C/svg%3E'
const file = { path: picture, kind: 'image' as const, sizeBytes: 1 }
const media: MediaItem[] = [
  { id: 'a', kind: 'image', url: picture, state: 'sent', mediaId: 'm1' },
  { id: 'b', kind: 'image', url: picture, state: 'sending', percent: 42, file },
  { id: 'c', kind: 'image', url: picture, state: 'failed', words: '网络断了', canRetry: true, file },
  {
    id: 'd',
    kind: 'video',
    url: picture,
    state: 'failed',
    words: '视频超过 50 MB，请拍短一点',
    canRetry: false,
    file: { ...file, kind: 'video' },
  },
]

export function FormSamples() {
  const [name, setName] = useState('欧阳建国')
  const [words, setWords] = useState('')
  const [fault, setFault] = useState<'shock' | 'weak' | 'cold'>('weak')
  const [tried, setTried] = useState<('reset' | 'battery' | 'nothing')[]>(['reset'])
  const [wish, setWish] = useState<WindowWish>()
  const [region, setRegion] = useState<Region>()
  return (
    <>
      <Field label="怎么称呼您" value={name} onChange={setName} placeholder="姓名" />
      <Field
        label="手机号"
        kind="phone"
        value="1380013"
        onChange={setName}
        error="手机号是 11 位，还差 4 位"
      />
      <Field
        label="说说是什么情况"
        hint="比如：开到最热，吹十分钟还是温的"
        kind="long"
        value={words}
        onChange={setWords}
        placeholder="写几句就行"
        maxLength={20}
      />
      <RegionField label="在哪个区" value={region} onChange={setRegion} />
      <Choice
        label="哪里不对劲"
        value={fault}
        onChange={setFault}
        options={[
          { value: 'shock', label: '漏电、跳闸、冒烟、炸裂', icon: 'bolt', tone: 'bad' },
          { value: 'weak', label: '不够热了' },
          { value: 'cold', label: '只吹冷风', note: '灯亮，风是凉的' },
        ]}
      />
      <ChoiceMany
        label="试过什么"
        columns={2}
        value={tried}
        onChange={setTried}
        options={[
          { value: 'reset', label: '断电再开过' },
          { value: 'battery', label: '遥控器换过电池' },
          { value: 'nothing', label: '还没试过', alone: true },
        ]}
      />
      <WindowPicker windows={openWindows(now, 13)} now={now} value={wish} onChange={setWish} />
      <MediaPicker
        label="照片和视频"
        hint="拍一张浴霸正面，再拍一张不对劲的地方"
        items={media}
        onAdd={() => setFault('weak')}
        onRemove={() => setFault('weak')}
        onRetry={() => setFault('weak')}
        full={false}
      />
    </>
  )
}
