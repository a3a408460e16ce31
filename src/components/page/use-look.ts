import { useEffect, useState } from 'react'
import { display } from '@/src/platform/display'
import { useShown } from '@/src/platform/shown'
import { careMode, onCareModeChange } from './care-mode'
import { type Look, lookOf } from './look'

const currentLook = (): Look => lookOf(display.read(), careMode())

/** Follows theme, font setting and care mode. Read again whenever the page is shown: see display/index.weapp. */
export const useLook = (): Look => {
  const [look, setLook] = useState(currentLook)
  useEffect(() => {
    const refresh = () => setLook(currentLook())
    const stops = [display.onChange(refresh), onCareModeChange(refresh)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  useShown(() => setLook(currentLook()))
  return look
}
