import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { toast } from '@/src/components/toast'
import { canMarkPlace, markPlace } from '@/src/platform/map-place'
import { changeDraft, useDraft } from '../../draft/draft-store'

/** A door on the map, for whoever wants to show it; nobody has to. */
export function DoorCell() {
  const at = useDraft((draft) => draft.at)
  if (!canMarkPlace) return null
  return (
    <Card>
      <Cell
        icon="pin"
        title={at === null ? '在地图上标出位置' : '位置标好了'}
        note={at === null ? '可不填，师傅好找路' : '点一下可以改'}
        onTap={() => void mark()}
      />
    </Card>
  )
}

const mark = async (): Promise<void> => {
  const marked = await markPlace(useDraft.getState().at ?? undefined)
  if (marked.ok) return changeDraft({ at: marked.at })
  if (marked.reason === 'cancelled') return
  toast(
    marked.reason === 'denied'
      ? '地图要您同意才能打开。不标也没关系，师傅会按地址找。'
      : '地图没打开。不标也没关系，师傅会按地址找。',
  )
}
