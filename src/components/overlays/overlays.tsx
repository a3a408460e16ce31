import { useState } from 'react'
import { DialogHost } from '@/src/components/dialog'
import { ToastHost } from '@/src/components/toast'
import { useHidden, useShown } from '@/src/platform/shown'
import { PrivacySheet } from './privacy-sheet'

/** What may lie above any page. Pages further down the stack show none of it. */
export function Overlays() {
  const [shown, setShown] = useState(true)
  useShown(() => setShown(true))
  useHidden(() => setShown(false))
  if (!shown) return null
  return (
    <>
      <PrivacySheet />
      <DialogHost />
      <ToastHost />
    </>
  )
}
