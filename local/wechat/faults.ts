import * as z from 'zod/mini'

export const faultSchema = z.object({
  kind: z.enum([
    /** -1, nothing done */
    'busy',
    /** 45009, nothing done */
    'quota',
    /** the person withdrew their consent: the template's grants are gone, 43101 */
    'revoked',
    /** the credential lapsed, 42001; HTTPS interface only */
    'tokenExpired',
    /** this function has no right to the call, -604101; cloud call only */
    'forbidden',
    /** the caller waits in vain, and nothing was done */
    'timeoutBeforeDelivery',
    /** the caller waits in vain, and it was done */
    'timeoutAfterDelivery',
    /** the connection breaks, and nothing was done */
    'cutBeforeDelivery',
    /** the connection breaks, and it was done */
    'cutAfterDelivery',
    /** a proxy answers HTTP 502 in HTML, and nothing was done */
    'badGateway',
  ]),
  /** e.g. `subscribeMessage.send`; `*` means every call */
  api: z._default(z.string(), '*'),
  /** how often it strikes before it is spent; for ever where left out */
  times: z.optional(z.int().check(z.positive())),
  /** chance of striking at each call, 0 to 1; always where left out */
  rate: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  /** makes the chances the same in each run */
  seed: z._default(z.int(), 1),
  /** how long a timeout keeps the caller waiting before the line is cut */
  holdMs: z._default(z.int().check(z.minimum(0)), 30_000),
})

export type FaultInput = z.input<typeof faultSchema>
export type Fault = z.output<typeof faultSchema>
export type FaultKind = Fault['kind']

export type Faults = {
  /** Adds a fault, in the place of the one of the same kind and call. */
  set(fault: FaultInput): void
  clear(): void
  list(): Fault[]
  /** The fault that strikes this call, if any of `kinds` does; counts as one strike. */
  strike(api: string, kinds: readonly FaultKind[]): Fault | null
}

type Armed = { fault: Fault; left: number; random: () => number }

export const createFaults = (): Faults => {
  let armed: Armed[] = []
  const same = (a: Fault, b: Fault) => a.kind === b.kind && a.api === b.api

  return {
    set: (input) => {
      const fault = z.parse(faultSchema, input)
      const left = fault.times ?? Number.POSITIVE_INFINITY
      armed = [
        ...armed.filter((one) => !same(one.fault, fault)),
        { fault, left, random: randomOf(fault.seed) },
      ]
    },
    clear: () => {
      armed = []
    },
    list: () => armed.map(({ fault }) => fault),
    strike: (api, kinds) => {
      const struck = armed.find(
        ({ fault, random }) =>
          kinds.includes(fault.kind) &&
          (fault.api === '*' || fault.api === api) &&
          (fault.rate === undefined || random() < fault.rate),
      )
      if (!struck) return null
      struck.left -= 1
      armed = armed.filter(({ left }) => left > 0)
      return struck.fault
    },
  }
}

/** mulberry32: small, seeded, even enough for dealing out faults. */
const randomOf = (seed: number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
