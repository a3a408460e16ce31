import { useEffect, useState } from 'react'
import { MediaPicker } from '@/src/components/media-picker'
import type { MediaItem } from '@/src/components/media-picker/media-items'
import { toast } from '@/src/components/toast'
import { keptFiles } from '@/src/platform/kept-files'
import { type PickedFile, pickMedia } from '@/src/platform/media'
import { newRequestId } from '@/src/services/call'
import { syncSoon } from '../offline/auto-sync'
import type { FieldPhoto } from '../offline/field-state'
import { theEngine } from '../offline/store'

const most = 9

export interface PhotosProps {
  ticketNo: string
  photos: readonly FieldPhoto[]
  hint: string
}

/** Pictures of the work: on this phone at once, with the office when there is a net. */
export function Photos({ ticketNo, photos, hint }: PhotosProps) {
  const paths = usePaths(photos)
  const add = async () => {
    const picked = await pickMedia({ kinds: ['image'], count: most - photos.length })
    if (!picked.ok) {
      if (picked.reason !== 'cancelled') toast('打不开相机和相册，请在手机设置里允许。')
      return
    }
    for (const file of picked.files) await keepPhoto(ticketNo, file, 'work')
    syncSoon()
  }
  return (
    <MediaPicker
      label="现场照片"
      hint={hint}
      items={photos.map((photo) => itemOf(photo, paths[photo.photoId] ?? ''))}
      full={photos.length >= most}
      onAdd={() => void add()}
      onRemove={(photoId) => void theEngine().then((engine) => engine.removePhoto(photoId))}
      onRetry={() => syncSoon()}
    />
  )
}

/** Takes a picture into keeping. @returns its name on this phone; undefined where there was no room */
export const keepPhoto = async (
  ticketNo: string,
  file: PickedFile,
  role: FieldPhoto['role'],
): Promise<string | undefined> => {
  const kept = await keptFiles.keep(file.path)
  if (!kept.ok) {
    toast('手机存不下这张照片，请删掉些东西再拍。')
    return undefined
  }
  const photoId = newRequestId()
  const engine = await theEngine()
  await engine.addPhoto({ photoId, ticketNo, role, ref: kept.ref, sizeBytes: file.sizeBytes })
  return photoId
}

const itemOf = ({ photoId, mediaId, problem, ref, sizeBytes }: FieldPhoto, url: string): MediaItem => {
  const shown = { id: photoId, kind: 'image' as const, url }
  if (mediaId !== null) return { ...shown, state: 'sent', mediaId }
  const file = { path: ref, kind: 'image' as const, sizeBytes }
  return problem === null
    ? { ...shown, state: 'waiting', file }
    : { ...shown, state: 'failed', file, words: problem, canRetry: false }
}

/** Where each kept picture can be shown from. */
const usePaths = (photos: readonly FieldPhoto[]): Record<string, string> => {
  const [paths, setPaths] = useState<Record<string, string>>({})
  useEffect(() => {
    for (const { photoId, ref } of photos) {
      if (paths[photoId] !== undefined) continue
      void keptFiles.open(ref).then((file) => {
        if (file.ok) setPaths((known) => ({ ...known, [photoId]: file.path }))
      })
    }
  }, [photos, paths])
  return paths
}
