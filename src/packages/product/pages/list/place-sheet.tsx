import { useState } from 'react'
import type { MyProduct } from '@/contract/customer/product'
import { Button } from '@/src/components/button'
import { Sheet } from '@/src/components/sheet'
import { useIntent } from '@/src/services/call'
import { renameProduct } from '../../my-products'
import { PlaceField } from '../register/place-field'

export interface PlaceSheetProps {
  open: boolean
  product: MyProduct
  onClose: () => void
  onSaved: () => void
}

/** What the owner calls the room. */
export function PlaceSheet({ open, product, onClose, onSaved }: PlaceSheetProps) {
  const [place, setPlace] = useState(product.place ?? '')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const run = useIntent<MyProduct>()
  const save = async () => {
    setBusy(true)
    const outcome = await run((requestId) => renameProduct(requestId, product.productId, place))
    setBusy(false)
    if (outcome === undefined) return
    if (outcome.ok) onSaved()
    else setProblem(outcome.message)
  }
  return (
    <Sheet
      open={open}
      title="装在哪儿"
      onClose={onClose}
      action={
        <Button busy={busy} onTap={() => void save()}>
          存好
        </Button>
      }
    >
      <PlaceField place={place} onChange={setPlace} problem={problem} />
    </Sheet>
  )
}
