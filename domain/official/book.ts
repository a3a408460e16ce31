import type { OfficialChannel, OfficialKind } from '@/contract/customer/official'

/** All that checks stand on: what is ours, and what was found to pretend. */
export interface OfficialBook {
  channels: readonly OfficialChannel[]
  /** Reported and looked into; `value` as `fakeKey` makes it. */
  fakes: readonly { kind: OfficialKind; value: string }[]
}

export const isFake = ({ fakes }: OfficialBook, kind: OfficialKind, value: string): boolean =>
  fakes.some((fake) => fake.kind === kind && fake.value === value)

export const hotlineIn = ({ channels }: OfficialBook): OfficialChannel | null =>
  channels.find(({ kind }) => kind === 'hotline') ?? null

/** What a person does who wants to be sure; with the number where it is entered. */
export const askHotline = (book: OfficialBook): string => {
  const hotline = hotlineIn(book)
  return hotline === null
    ? '拿不准就打包装箱或说明书上印的电话问一下。'
    : `拿不准就自己拨官方热线 ${hotline.value} 问一下，别按对方给的号码回拨。`
}
