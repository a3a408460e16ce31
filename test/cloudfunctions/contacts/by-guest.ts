import type { Endpoint, RequestOf, ResponseOf } from '@/contract/endpoint'
import type { Result } from '@/contract/result'
import type { Ground } from '../ground/ground'
import { keptToContract } from '../ground/kept-to-contract'

/** A call to the customer's function from a browser without a session. */
export const byGuest = async <E extends Endpoint>(
  { host }: Pick<Ground, 'host'>,
  endpoint: E,
  request: RequestOf<E>,
): Promise<Result<ResponseOf<E>>> => {
  const answer = await fetch(`${host.url}/fn/${endpoint.fn}`, {
    method: 'POST',
    body: JSON.stringify({ endpoint: endpoint.name, request }),
  })
  return keptToContract(endpoint, (await answer.json()) as Result<unknown>)
}
