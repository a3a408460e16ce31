import { useEffect } from 'react'
import { MediaPicker } from '@/src/components/media-picker'
import { roomFor } from '@/src/components/media-picker/media-items'
import { toast } from '@/src/components/toast'
import { network } from '@/src/platform/network'
import { mediaLimits } from '@/src/services/media'
import { useReportMedia } from '../../media/media-store'
import { mediaRefusals } from '../../media/refusals'
import { addMedia, removeMedia, retryFailed, retryMedia } from '../../media/send-media'

/** Photos and a video; sending starts at once and goes on while the customer answers the rest. */
export function ReportMedia() {
  const items = useReportMedia((state) => state.items)
  useEffect(() => network.onChange((online) => online && retryFailed()), [])
  const add = async () => {
    const refusal = await addMedia()
    if (refusal !== undefined) toast(mediaRefusals[refusal])
  }
  return (
    <MediaPicker
      label="照片和视频（选填）"
      hint="拍故障的样子，还有贴着型号的标签。最多 9 张照片、1 段视频。"
      items={items}
      onAdd={() => void add()}
      onRemove={removeMedia}
      onRetry={retryMedia}
      full={roomFor(items, 'image', mediaLimits) + roomFor(items, 'video', mediaLimits) === 0}
    />
  )
}
