/** Whose a product is. The warranty stays with the product: handing it over changes nothing about its term. */
export type Ownership =
  | { status: 'free' }
  | { status: 'owned'; owner: string; since: number }
  | { status: 'offered'; owner: string; since: number; code: string; until: number; triesLeft: number }

export type OwnershipCommand =
  | { type: 'register'; by: string }
  /** `code` is told to the next owner by the present one. */
  | { type: 'offer'; by: string; code: string; until: number }
  | { type: 'withdraw'; by: string }
  | { type: 'accept'; by: string; code: string }
  /** The owner takes it off their list. */
  | { type: 'giveUp'; by: string }
  /** By staff, with what they saw, where the last owner can't be asked: a sold flat, a tenant who left. */
  | { type: 'release'; evidenceId: string }

export type OwnershipEvent =
  | { type: 'registered'; owner: string; at: number }
  | { type: 'offered'; owner: string; until: number; at: number }
  | { type: 'withdrawn'; owner: string; at: number }
  | { type: 'handedOver'; from: string; to: string; at: number }
  | { type: 'givenUp'; from: string; at: number }
  | { type: 'released'; from: string; evidenceId: string; at: number }

export type OwnershipRefusal =
  | 'ownedBySomebody'
  | 'notYours'
  | 'nothingOffered'
  | 'offerLapsed'
  | 'wrongCode'
  | 'codeLocked'
  | 'yoursAlready'

export type OwnershipDecision =
  | { ok: true; ownership: Ownership; event: OwnershipEvent }
  /** `ownership` is to be saved too: a wrong code is counted. */
  | { ok: false; why: OwnershipRefusal; ownership: Ownership }

export const ownershipWords: Record<OwnershipRefusal, string> = {
  ownedBySomebody:
    '这台已经登记在别人名下。请原主人在小程序里转给您；联系不上的，把购房合同或发票给客服看一下。',
  notYours: '这台不在您名下，请用登记的微信来转。',
  nothingOffered: '原主人还没有发起转让，请他先在小程序里点"转给别人"。',
  offerLapsed: '转让码过期了，请原主人再发一次。',
  wrongCode: '转让码不对，请跟原主人再核对一次。',
  codeLocked: '转让码错了太多次，请原主人重新发起。',
  yoursAlready: '这台已经在您名下了。',
}

const TRIES = 5

/** One step of whose it is. @param now epoch ms */
export const decideOwnership = (
  ownership: Ownership,
  command: OwnershipCommand,
  now: number,
): OwnershipDecision => {
  const refused = (why: OwnershipRefusal, after: Ownership = ownership): OwnershipDecision => ({
    ok: false,
    why,
    ownership: after,
  })
  switch (command.type) {
    case 'register':
      if (ownership.status === 'free') return registered(command.by, now)
      return refused(ownership.owner === command.by ? 'yoursAlready' : 'ownedBySomebody')
    case 'offer': {
      if (ownership.status === 'free' || ownership.owner !== command.by) return refused('notYours')
      if (command.until <= now) return refused('offerLapsed')
      const { owner, since } = ownership
      const { code, until } = command
      return {
        ok: true,
        ownership: { status: 'offered', owner, since, code, until, triesLeft: TRIES },
        event: { type: 'offered', owner, until, at: now },
      }
    }
    case 'withdraw': {
      if (ownership.status === 'free' || ownership.owner !== command.by) return refused('notYours')
      if (ownership.status === 'owned') return refused('nothingOffered')
      const { owner, since } = ownership
      return {
        ok: true,
        ownership: { status: 'owned', owner, since },
        event: { type: 'withdrawn', owner, at: now },
      }
    }
    case 'accept': {
      if (ownership.status !== 'free' && ownership.owner === command.by) return refused('yoursAlready')
      if (ownership.status !== 'offered') return refused('nothingOffered')
      if (now > ownership.until) return refused('offerLapsed')
      if (ownership.triesLeft <= 0) return refused('codeLocked')
      if (command.code !== ownership.code)
        return refused('wrongCode', { ...ownership, triesLeft: ownership.triesLeft - 1 })
      return {
        ok: true,
        ownership: { status: 'owned', owner: command.by, since: now },
        event: { type: 'handedOver', from: ownership.owner, to: command.by, at: now },
      }
    }
    case 'giveUp':
      if (ownership.status === 'free' || ownership.owner !== command.by) return refused('notYours')
      return {
        ok: true,
        ownership: { status: 'free' },
        event: { type: 'givenUp', from: ownership.owner, at: now },
      }
    case 'release':
      if (ownership.status === 'free') return refused('notYours')
      return {
        ok: true,
        ownership: { status: 'free' },
        event: { type: 'released', from: ownership.owner, evidenceId: command.evidenceId, at: now },
      }
    default:
      return command satisfies never
  }
}

const registered = (owner: string, now: number): OwnershipDecision => ({
  ok: true,
  ownership: { status: 'owned', owner, since: now },
  event: { type: 'registered', owner, at: now },
})
