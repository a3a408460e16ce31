import { useRef, useState } from 'react'
import type { MediaKind, mediaConfirm } from '@/contract/customer/media'
import { proofRead } from '@/contract/customer/proof'
import type { ResponseOf } from '@/contract/endpoint'
import type { ProofKind } from '@/contract/product/proof'
import type { ProofView } from '@/contract/product/proof-view'
import { pickDocument } from '@/src/platform/document'
import { pickMedia } from '@/src/platform/media'
import { call, newRequestId, type Outcome } from '@/src/services/call'
import { sendFile } from '@/src/services/media'

export type Progress =
  | { step: 'idle' }
  | { step: 'sending'; percent: number }
  | { step: 'reading' }
  | { step: 'failed'; words: string; again: () => void }

interface Picked {
  path: string
  kind: MediaKind
  sizeBytes: number
}

/** A second call reads on where the first was cut off; the reader takes some seconds for a photo. */
const WAIT_MS = 3_000
const TRIES = 6

/**
 * Takes a picture or a file, sends it and has it read. Each step says what it is; what failed can be done again
 * without choosing anew.
 * @param onRead with the proof, ready to be confirmed
 */
export const useNewProof = (productId: string, onRead: (proof: ProofView) => void) => {
  const [progress, setProgress] = useState<Progress>({ step: 'idle' })
  const running = useRef(false)

  const take = async (picked: Picked, kind: ProofKind): Promise<void> => {
    if (running.current) return
    running.current = true
    setProgress({ step: 'sending', percent: 0 })
    const failed = (words: string, again: () => Promise<void>) => {
      running.current = false
      setProgress({ step: 'failed', words, again: () => void again() })
    }
    const sent: Outcome<ResponseOf<typeof mediaConfirm>> = await sendFile(
      picked,
      (percent) => setProgress({ step: 'sending', percent }),
      () => undefined,
    )
    if (!sent.ok) return failed(sent.message, () => take(picked, kind))
    const read = async (requestId: string): Promise<void> => {
      running.current = true
      setProgress({ step: 'reading' })
      const answer = await readToTheEnd({ requestId, productId, mediaId: sent.data.mediaId, kind })
      if (!answer.ok) {
        return failed(answer.message, () => (answer.why === 'refused' ? take(picked, kind) : read(requestId)))
      }
      running.current = false
      setProgress({ step: 'idle' })
      onRead(answer.data)
    }
    await read(newRequestId())
  }

  const pickPhoto = async (kind: ProofKind): Promise<string | undefined> => {
    const picked = await pickMedia({ kinds: ['image'], count: 1, fine: true })
    if (!picked.ok) return picked.reason === 'cancelled' ? undefined : pickRefusals[picked.reason]
    const [file] = picked.files
    if (file !== undefined) void take(file, kind)
    return undefined
  }

  const pickFile = async (kind: ProofKind): Promise<string | undefined> => {
    const picked = await pickDocument()
    if (!picked.ok) return picked.reason === 'cancelled' ? undefined : pickRefusals.failed
    void take({ ...picked.file, kind: 'document' }, kind)
    return undefined
  }

  return { progress, pickPhoto, pickFile }
}

const pickRefusals = {
  denied: '没有权限用相册和相机。请在微信的设置里打开，再点一次。',
  failed: '没打开，请再点一次。',
}

const readToTheEnd = async (
  request: Parameters<typeof call<typeof proofRead>>[1],
): Promise<Outcome<ProofView>> => {
  let answer = await call(proofRead, request)
  for (let tries = 1; tries < TRIES && answer.ok && answer.data.state === 'reading'; tries++) {
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS))
    answer = await call(proofRead, request)
  }
  return answer
}
