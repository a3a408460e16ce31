import { useEffect } from 'react'
import { PHOTOS_A_ROLE, type PhotoRole, photoRoleLabel } from '@/contract/ticket/installation'
import { MediaPicker } from '@/src/components/media-picker'
import { toast } from '@/src/components/toast'
import { network } from '@/src/platform/network'
import { useReportMedia } from '../../media/media-store'
import { mediaRefusals } from '../../media/refusals'
import { addPhotosOf, removeMedia, retryFailed, retryMedia } from '../../media/send-media'
import { StepPage } from '../../step/step-page'
import { useStep } from '../../step/use-step'

const roles = Object.keys(photoRoleLabel) as PhotoRole[]

/** Whoever can see it needn't be told: photos for each part, none of which must be there. */
export default function PhotosPage() {
  const { draft, onNext, next } = useStep('photos')
  const items = useReportMedia((state) => state.items)
  useEffect(() => network.onChange((online) => online && retryFailed()), [])
  const add = async (role: PhotoRole) => {
    const refusal = await addPhotosOf(role)
    if (refusal !== undefined) toast(mediaRefusals[refusal])
  }
  return (
    <StepPage
      step="photos"
      question="拍几张给师傅看"
      note="都是选填。站在地上拍就行，别爬高，别打开电箱里面的盖子。"
      next={next}
      onNext={onNext}
    >
      {roles.map((role) => {
        const ofRole = items.filter(({ id }) => draft.roles[id] === role)
        return (
          <MediaPicker
            key={role}
            label={photoRoleLabel[role]}
            hint={hints[role]}
            items={ofRole}
            onAdd={() => void add(role)}
            onRemove={removeMedia}
            onRetry={retryMedia}
            full={ofRole.length >= PHOTOS_A_ROLE}
          />
        )
      })}
    </StepPage>
  )
}

const hints: Record<PhotoRole, string> = {
  ceiling: '连四周一起拍，看得出大小。',
  wires: '从下面拍，看得清有几根、什么颜色。',
  earth: '黄绿双色的那根，没有就不拍。',
  switchBox: '关着内盖拍，看得清每个开关上的字。',
}
