import type { ChooseAddress } from './port'

export type { AddressFailure, ChooseAddress, ChosenAddress } from './port'

/** Pages show the button only where there is an address book. */
export const hasAddressBook = false

export const chooseAddress: ChooseAddress = async () => ({ ok: false, reason: 'unsupported' })
