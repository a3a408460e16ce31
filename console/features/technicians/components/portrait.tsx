import { type ChangeEvent, useId } from 'react'
import type { OutletTechnician } from '@/contract/staff/dispatch'
import { useSetPortrait } from '../api/use-technicians'

/** The face that customers compare with at the door, and a way to change it. */
export const Portrait = ({ technician }: { technician: OutletTechnician }) => {
  const { technicianId, name, photoUrl } = technician
  const change = useSetPortrait()
  const inputId = useId()
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    target.value = ''
    if (file !== undefined) change.mutate({ technicianId, file })
  }
  return (
    <div className="portrait">
      {photoUrl === null ? (
        <span className="portrait-face" aria-hidden="true">
          {[...name][0]}
        </span>
      ) : (
        <img className="portrait-face" src={photoUrl} alt={`${name} 师傅的照片`} />
      )}
      <label className="portrait-change" htmlFor={inputId}>
        {change.isPending ? '正在传' : photoUrl === null ? '加上照片' : '换照片'}
        <input id={inputId} className="only-read" type="file" accept="image/*" onChange={choose} />
      </label>
      {change.error !== null && (
        <p role="alert" className="faint">
          {change.error.message}
        </p>
      )}
    </div>
  )
}
