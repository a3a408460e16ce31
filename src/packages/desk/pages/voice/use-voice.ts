import { useState } from 'react'
import { deskOpen } from '@/contract/customer/desk'
import type { DeskDetail } from '@/contract/desk/view'
import { deskPage } from '@/contract/notice/template'
import { replacePage } from '@/src/platform/navigate'
import { call, useIntent } from '@/src/services/call'
import type { usePhotos } from '@/src/services/use-photos'
import { type VoiceKind, voiceReport, voiceWords } from './kinds'

interface Spoken {
  kind: VoiceKind
  about: string | undefined
  words: string
  ticketNo: string | undefined
  photos: ReturnType<typeof usePhotos>
}

/** Sends what was written, once, and goes to where its answer will stand. */
export const useVoice = () => {
  const run = useIntent<DeskDetail>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  /** @returns whether it is sent; else the problem says why */
  const send = async (spoken: Spoken): Promise<boolean> => {
    const missing = missingIn(spoken)
    setProblem(missing)
    if (missing !== undefined) return false
    const { kind, about = '', words, ticketNo, photos } = spoken
    setBusy(true)
    const mediaIds = await photos.settled()
    if (mediaIds === null) {
      setBusy(false)
      setProblem('有一张照片没传上去。点"重试"，或者删掉再提交。')
      return false
    }
    const more = ticketNo === undefined ? {} : { ticketNo }
    const report = voiceReport(kind, { about, words: words.trim(), mediaIds, ...more })
    const outcome = await run((requestId) => call(deskOpen, { requestId, report }))
    setBusy(false)
    if (outcome === undefined) return true
    if (outcome.ok) replacePage(deskPage(outcome.data.ticketNo))
    else setProblem(outcome.message)
    return outcome.ok
  }

  return { send, busy, problem, clear: () => setProblem(undefined) }
}

const missingIn = ({ kind, about, words }: Spoken): string | undefined => {
  const { about: choice, label } = voiceWords[kind]
  if (choice !== null && about === undefined) return `请选一下${choice.label}。`
  if (words.trim() === '') return `请写几句${label}。`
  return undefined
}
