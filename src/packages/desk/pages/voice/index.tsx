import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/src/components/button'
import { Choice } from '@/src/components/choice'
import { Field } from '@/src/components/field'
import { Hotline } from '@/src/components/hotline'
import { MediaPicker } from '@/src/components/media-picker'
import { Page } from '@/src/components/page'
import { Problem } from '@/src/components/problem'
import { Offline } from '@/src/components/state'
import { toast } from '@/src/components/toast'
import { usePageQuery } from '@/src/platform/navigate'
import { reveal } from '@/src/platform/reveal'
import { serviceChat } from '@/src/platform/service-chat'
import { usePhotos } from '@/src/services/use-photos'
import { isVoiceKind, type VoiceKind, voiceOptions, voiceWords } from './kinds'
import { useVoice } from './use-voice'
import { WhichVisit } from './which-visit'

const PICTURES = 9

/** A question, a complaint or a suggestion, to a person. */
export default function VoicePage() {
  const query = usePageQuery()
  const [kind, setKind] = useState<VoiceKind>(isVoiceKind(query.kind) ? query.kind : 'enquiry')
  const [about, setAbout] = useState<string>()
  const [words, setWords] = useState('')
  const [ticketNo, setTicketNo] = useState<string | undefined>(query.no)
  const photos = usePhotos(PICTURES)
  const { send, busy, problem, clear } = useVoice()
  const said = voiceWords[kind]

  const submit = async () => {
    const sent = await send({ kind, about, words, ticketNo, photos })
    if (!sent) reveal('is-missing')
  }

  return (
    <Page
      action={
        <Button busy={busy} onTap={() => void submit()}>
          {said.send}
        </Button>
      }
    >
      <View>
        <View className="t-title" role="heading" aria-level={2}>
          {said.title}
        </View>
        <View className="t-small">{said.note}</View>
      </View>
      <Offline note="连上网再提交，写的都还在这一页。" />
      <Choice
        label="要说的是"
        options={voiceOptions}
        value={kind}
        columns={3}
        onChange={(chosen) => {
          setKind(chosen)
          setAbout(undefined)
          clear()
        }}
      />
      {said.about !== null && (
        <View className="stack stack-tight">
          <View className="t-strong">{said.about.label}</View>
          <Choice
            label={said.about.label}
            options={said.about.options}
            value={about}
            columns={2}
            onChange={(chosen) => {
              setAbout(chosen)
              clear()
            }}
          />
        </View>
      )}
      {kind === 'complaint' && <WhichVisit chosen={ticketNo} onChoose={setTicketNo} />}
      <Field
        kind="long"
        label={said.label}
        hint={said.hint}
        value={words}
        maxLength={said.most}
        onChange={(typed) => {
          setWords(typed)
          clear()
        }}
      />
      <MediaPicker
        label="照片、截图（选填）"
        hint={`最多 ${PICTURES} 张。`}
        items={photos.items}
        onAdd={() => void photos.add().then((problem) => problem !== undefined && toast(problem))}
        onRemove={photos.remove}
        onRetry={photos.retry}
        full={photos.full}
      />
      <Problem words={problem} />
      {serviceChat !== null && (
        <Button kind="quiet" wechat={serviceChat}>
          在微信里和客服聊
        </Button>
      )}
      <Hotline />
    </Page>
  )
}
