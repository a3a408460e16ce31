import { serialKeysFrom } from '@/cloudfunctions/shared/serial/keyed-code'
import { type SerialBody, signSerial } from '@/domain/serial/serial-no'
import { demoSerialKeys } from '@/local/host/demo-serial-keys'

const keys = serialKeysFrom(demoSerialKeys)

/** A signed number as the local cloud's functions check it: a Q360's of March 2026 where nothing else is said. */
export const aSerial = (body: Partial<SerialBody> = {}): string =>
  signSerial({ itemCode: 'H36', producedIn: '2026-03', run: 7, keyId: keys.signing, ...body }, keys.mac)
