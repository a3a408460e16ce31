import { useEffect, useRef } from 'react'
import { useSession } from '@/src/services/session'
import { useDraft } from '../../draft/draft-store'
import { fillFromKnown, isUntouched } from './fill'

/** Fills in where the last technician went, once, where nothing has been said yet. */
export const useKnownPlace = (isWanted = true): void => {
  const last = useSession((session) => session.hello?.known[0])
  const offered = useRef(false)
  useEffect(() => {
    if (!isWanted || last === undefined || offered.current) return
    offered.current = true
    if (isUntouched(useDraft.getState())) fillFromKnown(last)
  }, [isWanted, last])
}
