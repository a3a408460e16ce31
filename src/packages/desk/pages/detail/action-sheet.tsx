import { useState } from 'react'
import type { DeskButton } from '@/contract/desk/view'
import type { DeskAction } from '@/contract/desk/vocabulary'
import { Button } from '@/src/components/button'
import { SayForm } from '@/src/components/say-form'
import { Sheet } from '@/src/components/sheet'
import { askForNotices } from '@/src/services/ask'
import type { Said } from '@/src/services/desk'
import { usePhotos } from '@/src/services/use-photos'

export interface ActionSheetProps {
  button: DeskButton
  busy: boolean
  problem: string | undefined
  onRun: (said: Said) => Promise<void>
  onClose: () => void
}

/** What comes with an action: words, and photos where they may. */
export function ActionSheet({ button, busy, problem, onRun, onClose }: ActionSheetProps) {
  const [words, setWords] = useState('')
  const [missing, setMissing] = useState<string>()
  const [sending, setSending] = useState(false)
  const photos = usePhotos()
  const { label, hint, must } = asked[button.action] ?? plain
  const send = async () => {
    const said = words.trim()
    if (button.words === 'must' && said === '') return setMissing(must)
    await askForNotices('desk')
    setSending(true)
    const mediaIds = await photos.settled()
    setSending(false)
    if (mediaIds === null) return setMissing('有照片没传上，点它上面的"重试"，或者先去掉。')
    await onRun({ words: said, mediaIds })
  }
  return (
    <Sheet
      open
      title={button.label}
      onClose={onClose}
      action={
        <Button busy={busy || sending} onTap={() => void send()}>
          {button.label}
        </Button>
      }
    >
      <SayForm
        label={button.words === 'must' ? label : `${label}（选填）`}
        hint={hint}
        words={words}
        onWords={(typed) => {
          setWords(typed)
          setMissing(undefined)
        }}
        photos={button.photos ? photos : undefined}
        problem={missing ?? problem}
        maxLength={button.action === 'withdraw' ? 200 : 500}
      />
    </Sheet>
  )
}

const plain = { label: '想说的话', hint: '', must: '请写一句。' }

const asked: Partial<Record<DeskAction, typeof plain>> = {
  say: { label: '补充什么', hint: '想起什么写什么，照片也可以一起发。', must: '请写一句补充的是什么。' },
  object: {
    label: '哪里不对',
    hint: '说说您的理由，有新的凭证也可以拍上来。会换一位同事重新看。',
    must: '请写一句哪里不对，换的同事好从这里看起。',
  },
  withdraw: { label: '为什么撤回', hint: '', must: '' },
}
