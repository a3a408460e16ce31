import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint'
import { templateName } from '../notice/template'
import { day, instant } from '../scalar'
import { address, contact } from '../ticket/address'

/** The hotline as the official-channel record has it; never from code. */
export const hotline = z.object({
  number: z.string(),
  hours: z.string(),
  source: z.string(),
  checkedBy: z.string(),
  checkedAt: instant,
})
export type Hotline = z.infer<typeof hotline>

/** First call of a launch: who I am to the service, and what the app must know to work. */
export const sessionHello = defineEndpoint({
  fn: 'customer',
  name: 'session.hello',
  kind: 'read',
  request: z.strictObject({}),
  response: z.object({
    now: instant,
    hotline: z.nullable(hotline),
    /** WeChat's ids of the subscribe messages, for the consent popup. */
    templateIds: z.record(templateName, z.string()),
    unread: z.int(),
    /** Addresses and people used before, newest first, to fill the form in. */
    known: z.array(z.object({ address, contact })),
    /** The registered product that the home page greets by; `lastDay` where it is certain. */
    product: z.nullable(z.object({ name: z.string(), lastDay: z.nullable(day) })),
  }),
  errors: [],
})

/**
 * Exchanges the code of WeChat's phone button for the number; the code works once, for 5 minutes. Nothing of
 * ours changes, so it has no `requestId`: WeChat itself takes the code only once.
 */
export const phoneResolve = defineEndpoint({
  fn: 'customer',
  name: 'phone.resolve',
  kind: 'read',
  request: z.strictObject({ code: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,256}$/)) }),
  response: z.object({ phone: z.string() }),
  errors: ['PHONE_CODE_INVALID'],
})
