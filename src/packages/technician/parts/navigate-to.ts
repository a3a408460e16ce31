import type { PackedVisit } from '@/contract/staff/technician'
import { toast } from '@/src/components/toast'
import { copyText } from '@/src/platform/clipboard'
import { openMap } from '@/src/platform/map-place'

/** The map at the door that the customer marked; where there is none, or it doesn't open, the address to paste. */
export const navigateTo = async ({
  region,
  detail,
  at,
}: Pick<PackedVisit, 'region' | 'detail' | 'at'>): Promise<void> => {
  const address = `${region.replaceAll(' ', '')}${detail}`
  if (at !== null) {
    const opened = await openMap({ ...at, name: detail, address })
    if (opened.ok || opened.reason === 'cancelled') return
  }
  const copied = await copyText(address)
  const why = at === null ? '' : '地图没打开。'
  toast(copied.ok ? `${why}地址复制好了，打开地图粘贴就能导航。` : `${why}没复制上，地址是 ${detail}`)
}
