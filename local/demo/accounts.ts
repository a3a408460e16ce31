import * as z from 'zod/mini'
import { type StaffRole, staffRole } from '@/contract/staff/account'
import { type DemoBox, demoBoxes } from './box-codes'
import people from './records/people.json'
import staff from './records/staff.json'

/** Everybody's in the demo; records/password-hashes.json holds it salted for each account. */
export const DEMO_PASSWORD = 'yuba2026'

/** A staff account as the start page lists it. */
export interface StaffAccount {
  account: string
  password: string
  name: string
  role: StaffRole
  place: string
}

/** Who has WeChat in the demo. */
export const demoPeople = people

/** What the start page shows beside the people. */
export const aboutDemo: { staff: StaffAccount[]; boxes: readonly DemoBox[] } = {
  boxes: demoBoxes,
  staff: staff.map(({ account, name, role, place }) => ({
    account,
    password: DEMO_PASSWORD,
    name,
    role: z.parse(staffRole, role),
    place,
  })),
}
