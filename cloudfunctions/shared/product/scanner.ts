import { createHmac } from 'node:crypto'
import { serverSecret } from '../repositories/server-secret'
import type { Visit } from '../serve/route'

/**
 * Who scans, told apart without being known: a keyed hash, so that nobody who has the scans finds a person in them.
 * Guests over HTTP are told apart by where they call from; a household is one then, which errs on the kind side.
 */
export const scannerOf = async ({
  openid,
  address,
  services,
}: Pick<Visit<never>, 'openid' | 'address' | 'services'>): Promise<string> => {
  const secret = await serverSecret(services, 'scan')
  const name = openid === null ? `guest\n${address ?? ''}` : `openid\n${openid}`
  return createHmac('sha256', secret).update(name).digest('base64url').slice(0, 22)
}
