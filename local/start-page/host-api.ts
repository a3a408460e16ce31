import * as z from 'zod/mini'
import { accountSignIn, staffRole } from '@/contract/staff/account'

const person = z.object({
  personId: z.string(),
  openid: z.string(),
  name: z.string(),
  phone: z.string(),
  note: z.string(),
})
export type Person = z.infer<typeof person>

const staffAccount = z.object({
  account: z.string(),
  password: z.string(),
  name: z.string(),
  role: staffRole,
  place: z.string(),
})
export type StaffAccount = z.infer<typeof staffAccount>

const box = z.object({ serialNo: z.string(), name: z.string() })
/** A box code to scan. */
export type Box = z.infer<typeof box>

const cast = z.object({
  people: z.array(person),
  demo: z.optional(z.object({ staff: z.array(staffAccount), boxes: z._default(z.array(box), []) })),
})

const notice = z.object({
  seq: z.int(),
  openid: z.string(),
  title: z.string(),
  rows: z.array(z.object({ label: z.string(), value: z.string() })),
  page: z.nullable(z.string()),
  at: z.number(),
})
/** A message as local/wechat delivered it. */
export type Notice = z.infer<typeof notice>

const fault = z.object({ kind: z.string(), api: z.string(), times: z.optional(z.int()) })
export type Fault = z.infer<typeof fault>

const signedIn = z.object({ ok: z.literal(true), data: accountSignIn.response })
export type SignedIn = z.infer<typeof accountSignIn.response>

/** Who can be played: the phone's people and the staff's accounts. */
export const loadCast = async () => {
  const { people, demo } = z.parse(cast, await ask('GET', '/local/people'))
  return { people, staff: demo?.staff ?? [], boxes: demo?.boxes ?? [] }
}

/** The phone's session for that person. */
export const openSession = async (personId: string): Promise<string> =>
  z.parse(z.object({ session: z.string() }), await ask('POST', '/local/session', { personId })).session

/** Everybody's messages so far. */
export const loadNotices = async (): Promise<Notice[]> =>
  z.parse(z.object({ notices: z.array(notice) }), await ask('GET', '/wx/feed?limit=200')).notices

/** What the stream sends; null for what can't be read. */
export const readNotice = (text: string): Notice | null => {
  const parsed = z.safeParse(notice, JSON.parse(text))
  return parsed.success ? parsed.data : null
}

/** @throws when account and password aren't right, or the server is away */
export const signIn = async ({ account, password }: StaffAccount): Promise<SignedIn> => {
  const event = { endpoint: accountSignIn.name, request: { account, password } }
  return z.parse(signedIn, await ask('POST', '/fn/staff', event)).data
}

export const loadFaults = async (): Promise<Fault[]> => readFaults(await ask('GET', '/wx/faults'))
export const addFault = async (fault: Fault): Promise<Fault[]> =>
  readFaults(await ask('POST', '/wx/faults', fault))
export const clearFaults = async (): Promise<Fault[]> => readFaults(await ask('DELETE', '/wx/faults'))

const readFaults = (body: unknown): Fault[] => z.parse(z.object({ faults: z.array(fault) }), body).faults

const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
  const sent =
    body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const answer = await fetch(path, { method, ...sent })
  return answer.json()
}
