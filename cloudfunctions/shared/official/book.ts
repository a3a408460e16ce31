import type { OfficialChannel } from '@/contract/customer/official'
import type { OfficialBook } from '@/domain/official/book'
import { knownFakes } from '../repositories/fake-reports'
import { officialHotline, otherChannels } from '../repositories/official-channels'
import { allCounters, type OutletCounter } from '../repositories/outlet-counters'
import type { Services } from '../services'
import { ownLinks } from './own-links'

/** All that is ours: what was entered, what the service itself sends, and the outlets, whose own record is the source. */
export const officialBook = async ({
  db,
  environment,
}: Pick<Services, 'db' | 'environment'>): Promise<OfficialBook> => {
  const [hotline, others, outlets, fakes] = await Promise.all([
    officialHotline(db),
    otherChannels(db),
    allCounters(db),
    knownFakes(db),
  ])
  const first: OfficialChannel[] =
    hotline === null
      ? []
      : [
          {
            channelId: 'hotline',
            kind: 'hotline',
            title: '官方热线',
            value: hotline.number,
            note: hotline.hours,
            source: hotline.source,
            checkedBy: hotline.checkedBy,
            checkedAt: hotline.checkedAt,
          },
        ]
  const checkedAt = hotline?.checkedAt ?? 0
  return {
    channels: [
      ...first,
      ...others,
      ...ownLinks(environment, checkedAt),
      ...outlets.map((outlet) => outletPhone(outlet, checkedAt)),
    ],
    fakes,
  }
}

const outletPhone = (
  { outletId, name, region, phone }: OutletCounter,
  checkedAt: number,
): OfficialChannel => ({
  channelId: outletId,
  kind: 'phone',
  title: name,
  value: phone,
  note: region,
  source: '网点登记',
  checkedBy: '调度中心',
  checkedAt,
})
