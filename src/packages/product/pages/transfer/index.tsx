import { usePageQuery } from '@/src/platform/navigate'
import { Give } from './give'
import { Take } from './take'

/** Whose it is next: the owner makes a code, the next one types it. */
export default function TransferPage() {
  const { id, serial } = usePageQuery()
  return id === undefined ? <Take serialNo={serial} /> : <Give productId={id} />
}
