import { useState } from 'react'

/** How the customer says yes, and what was typed or drawn for it so far. */
export const useConfirmation = () => {
  const [kind, setKind] = useState<'code' | 'signature'>('code')
  const [code, setCode] = useState('')
  const [signed, setSigned] = useState(false)
  return { kind, setKind, code, setCode, signed, setSigned }
}
