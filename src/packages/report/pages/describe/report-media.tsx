import { useEffect } from 'react'
import { MediaPicker } from '@/src/components/media-picker'
import { roomFor } from '@/src/components/media-picker/media-items'
import { toast } from '@/src/components/toast'
import { network } from '@/src/platform/network'
import { mediaLimits } from '@/src/services/media'
import { useReportMedia } from '../../media/media-store'
import { addMedia, removeMedia, retryFailed, retryMedia } from '../../media/send-media'

const refusals = {
  denied: '没有权限用相册和相机。请在微信的设置里打开，或者先不传照片。',
  failed: '没打开相册。请再点一次，或者先不传照片。',
}

/** Photos and a video; sending starts at once and goes on while the customer answers the rest. */
export function ReportMedia() {
  const items = useReportMedia((state) => state.items)
  useEffect(() => network.onChange((online) => online && retryFailed()), [])
  const add = async () => {
    const refusal = await addMedia()
    if (refusal !== undefined) toast(refusals[refusal])
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
