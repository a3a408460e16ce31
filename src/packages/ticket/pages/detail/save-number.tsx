import { Button } from '@/src/components/button'
import { toast } from '@/src/components/toast'
import { saveContact, savedWords } from '@/src/platform/contacts'

export interface SaveNumberProps {
  outletName: string
  phone: string
}

/** In the phone's contacts the call before the visit isn't one from nobody. */
export function SaveNumber({ outletName, phone }: SaveNumberProps) {
  const save = async () => {
    const saved = await saveContact({ name: `奥普 ${outletName}`, phone, note: '浴霸上门服务' })
    if (saved.ok) toast(savedWords)
    else if (saved.reason !== 'cancelled') toast(`没存上。网点的电话是 ${phone}`)
  }
  return (
    <Button kind="plain" icon="person" onTap={() => void save()}>
      存网点电话，来电认得出
    </Button>
  )
}
