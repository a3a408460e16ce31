import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { instant, requestId } from '../scalar'

export const staffRole = z.enum([
  'agent',
  'dispatcher',
  'outletManager',
  'technician',
  'quality',
  'administrator',
])
export type StaffRole = z.infer<typeof staffRole>
export const roleLabel: Record<StaffRole, string> = {
  agent: '坐席',
  dispatcher: '调度员',
  outletManager: '网点负责人',
  technician: '工程师',
  quality: '质量专员',
  administrator: '管理员',
}

export const staffProfile = z.object({
  staffId: z.string(),
  account: z.string(),
  name: z.string(),
  role: staffRole,
  /** Where the person belongs: "浙江调度中心", "西湖网点". */
  place: z.string(),
})
export type StaffProfile = z.infer<typeof staffProfile>

/** Not a write: it has no `requestId`, since each sign-in must make a session of its own. */
export const accountSignIn = defineEndpoint({
  fn: 'staff',
  name: 'account.signIn',
  kind: 'read',
  request: z.strictObject({
    account: z.string().check(z.minLength(1), z.maxLength(40)),
    password: z.string().check(z.minLength(1), z.maxLength(200)),
  }),
  response: z.object({ token: z.string(), expiresAt: instant, staff: staffProfile }),
  errors: ['SIGN_IN_FAILED', 'SIGN_IN_LOCKED'],
})

export const accountMe = defineEndpoint({
  fn: 'staff',
  name: 'account.me',
  kind: 'read',
  request: z.strictObject({}),
  response: z.object({ staff: staffProfile, expiresAt: instant }),
  errors: [],
})

export const accountSignOut = defineEndpoint({
  fn: 'staff',
  name: 'account.signOut',
  kind: 'write',
  request: z.strictObject({ requestId }),
  response: z.object({}),
  errors: [],
})
