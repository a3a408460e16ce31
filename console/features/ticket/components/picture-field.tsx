import { type ChangeEvent, useEffect, useId, useRef } from 'react'
import { Icon } from '@/console/components/icon'
import { isRetryable } from '@/console/lib/refused'
import { newUploadIds, useUpload } from '../api/use-upload'
import type { Picture } from './picture'
import { PictureTile } from './picture-tile'

interface PictureFieldProps {
  max: number
  addLabel: string
  id?: string
  value?: Picture[]
  onChange?: (pictures: Picture[]) => void
}

/** Pictures that are sent as soon as they are chosen, each by itself: one that fails doesn't hold up the others. */
export const PictureField = ({ max, addLabel, value = [], onChange }: PictureFieldProps) => {
  const upload = useUpload()
  const inputId = useId()
  // Several uploads end in one render's time; each must go by what the others have just written.
  const latest = useRef(value)
  latest.current = value
  const become = (pictures: Picture[]) => {
    latest.current = pictures
    onChange?.(pictures)
  }
  const replace = (picture: Picture) =>
    become(latest.current.map((one) => (one.key === picture.key ? picture : one)))

  const send = async (picture: Picture) => {
    const { key, file, ids } = picture
    replace({ key, file, ids, state: 'sending' })
    const result = await upload(file, ids)
    if (result.ok) {
      const { mediaId, url } = result.data
      replace({ key, file, ids, state: 'ready', mediaId, url })
    } else {
      // A definite refusal is remembered under its id; another try needs another one.
      const next = isRetryable(result.code) ? ids : newUploadIds()
      replace({ key, file, ids: next, state: 'failed', message: result.message })
    }
  }
  // A form that was folded while pictures were on their way goes on where it was.
  const resume = useRef(() => {
    for (const picture of latest.current) if (picture.state === 'sending') void send(picture)
  })
  useEffect(() => resume.current(), [])

  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])].slice(0, max - latest.current.length)
    event.target.value = ''
    const added = files.map(
      (file): Picture => ({ key: crypto.randomUUID(), file, ids: newUploadIds(), state: 'sending' }),
    )
    become([...latest.current, ...added])
    for (const picture of added) void send(picture)
  }
  return (
    <div className="pictures">
      {value.map((picture, at) => (
        <PictureTile
          key={picture.key}
          picture={picture}
          name={`第 ${at + 1} 张`}
          onRetry={() => void send(picture)}
          onRemove={() => become(latest.current.filter((one) => one.key !== picture.key))}
        />
      ))}
      {value.length < max && (
        <label className="picture-add" htmlFor={inputId}>
          <Icon name="plus" />
          {addLabel}
          <input
            id={inputId}
            className="only-read"
            type="file"
            accept="image/*"
            multiple={max > 1}
            onChange={choose}
          />
        </label>
      )}
    </div>
  )
}
