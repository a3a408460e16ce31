import type { FakeRow } from '@/contract/staff/official'
import { type FakeDocument, fakesAlike } from '../repositories/fake-reports'
import type { Services } from '../services'
import { mediaViews } from '../ticket/media-views'

/** As the quality team sees it: never who reported it. */
export const fakeView = async (services: Services, fake: FakeDocument): Promise<FakeRow> => {
  const [alike, media] = await Promise.all([
    fakesAlike(services.db, fake.key),
    mediaViews(services, fake._id),
  ])
  const { _id, kind, value, words, harmed, at, rev, settled } = fake
  return { fakeId: _id, kind, value, words, harmed, at, rev, alike, settled, media }
}
