import * as z from 'zod/mini'

/** Six symbols and a check symbol, as stored. People's spellings are normalised in domain/ticket/ticket-no. */
export const ticketNo = z.string().check(z.regex(/^[0-9ACEFHKMNRTWXY]{7}$/))
