import { Field } from '@/src/components/field'
import { MediaPicker } from '@/src/components/media-picker'
import { toast } from '@/src/components/toast'
import type { usePhotos } from '@/src/services/use-photos'

export interface SayFormProps {
  label: string
  hint: string
  words: string
  onWords: (words: string) => void
  /** Left out where no photos may come with it. */
  photos?: ReturnType<typeof usePhotos> | undefined
  photosHint?: string
  /** What is wrong, and how to mend it. */
  problem?: string | undefined
  maxLength: number
}

/** Words, and photos with them. */
export function SayForm({
  label,
  hint,
  words,
  onWords,
  photos,
  photosHint = '说明书、铭牌、票据、现场都可以，最多 9 张。',
  problem,
  maxLength,
}: SayFormProps) {
  const add = async () => {
    const refusal = await photos?.add()
    if (refusal !== undefined) toast(refusal)
  }
  return (
    <>
      <Field
        kind="long"
        label={label}
        hint={hint}
        value={words}
        onChange={onWords}
        maxLength={maxLength}
        error={problem}
      />
      {photos && (
        <MediaPicker
          label="照片（选填）"
          hint={photosHint}
          items={photos.items}
          onAdd={() => void add()}
          onRemove={photos.remove}
          onRetry={photos.retry}
          full={photos.full}
        />
      )}
    </>
  )
}
