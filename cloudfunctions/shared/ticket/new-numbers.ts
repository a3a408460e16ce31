import { ticketNoFrom } from '@/domain/ticket/ticket-no'

type Random = (count: number) => Uint8Array

/** A ticket number nobody can guess from the last one; a taken one fails the transaction, which tries anew. */
export const newTicketNo = (random: Random): string => ticketNoFrom(random(24)) ?? newTicketNo(random)

/** Six digits to be read aloud, each as likely as the other. */
export const newCode = (random: Random): string => {
  const number = Buffer.from(random(4)).readUInt32BE()
  // 4,294,000,000 is the largest multiple of a million below 2^32
  return number < 4_294_000_000 ? String(number % 1_000_000).padStart(6, '0') : newCode(random)
}
