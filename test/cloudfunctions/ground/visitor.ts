import type { Caller, Ground } from './ground'
import { keptToContract } from './kept-to-contract'

/** Somebody in a browser who isn't signed in: what is open to everybody is open to them. */
export const aVisitor = ({ host }: Ground): Caller => {
  const raw: Caller['raw'] = async (fn, body) => {
    const answer = await fetch(`${host.url}/fn/${fn}`, { method: 'POST', body: JSON.stringify(body) })
    return (await answer.json()) as never
  }
  return {
    raw,
    call: async (endpoint, request) =>
      keptToContract(endpoint, await raw(endpoint.fn, { endpoint: endpoint.name, request })),
  }
}
