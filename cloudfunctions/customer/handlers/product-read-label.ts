import { productReadLabel } from '@/contract/customer/proof'
import { done, refuse } from '@/contract/result'
import { HOUR_MS } from '@/domain/time/china'
import { takeTry } from '../../shared/limits'
import { askReader } from '../../shared/proof/ask-reader'
import { checkedSerials } from '../../shared/proof/checked-serials'
import { readsKey } from '../../shared/proof/take-up'
import { mediaById, ownerOf } from '../../shared/repositories/media'
import { route } from '../../shared/serve/route'

/** A label is photographed again when it was not sharp; nobody needs more in an hour. */
const READS_AN_HOUR = 20

export const productReadLabelRoute = route(productReadLabel, async ({ request, actor, now, services }) => {
  const owner = ownerOf(actor)
  const media = await mediaById(services.db, request.mediaId)
  if (media?.owner !== owner || media.state !== 'confirmed' || media.kind !== 'image')
    return refuse('MEDIA_NOT_FOUND')
  const isAllowed = await takeTry(services.db, `label:${readsKey(owner)}`, READS_AN_HOUR, HOUR_MS, now)
  if (!isAllowed) return refuse('TOO_MANY_REQUESTS')
  const answer = await askReader(services, 'label', media.fileId)
  if (!answer.ok || answer.what !== 'label')
    return done({ model: null, serials: [], source: null, unread: answer.ok ? null : answer.message })
  const { model, serials, source } = answer.reading
  return done({ model, serials: checkedSerials(services, serials), source, unread: null })
})
