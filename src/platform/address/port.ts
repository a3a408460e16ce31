import type { Outcome } from '../outcome'

/** An address from WeChat's own address book. Its region is words; the division code is there only sometimes. */
export interface ChosenAddress {
  name: string
  phone: string
  /** 省, 市, 区. */
  region: [string, string, string]
  detail: string
  /** GB/T 2260, of the district. */
  divisionCode?: string
}

/** `unsupported`: there is no address book here, so the form stands alone. */
export type AddressFailure = 'cancelled' | 'denied' | 'unsupported' | 'failed'

export type ChooseAddress = () => Promise<Outcome<{ address: ChosenAddress }, AddressFailure>>
