/** Every address of the console, within the hash. */
export const paths = {
  tickets: '/tickets',
  ticket: (ticketNo: string) => `/tickets/${ticketNo}`,
  openTicket: '/tickets/new',
  queue: '/queue',
  queued: (ticketNo: string) => `/queue/${ticketNo}`,
  dayPlan: '/day',
  technicians: '/technicians',
  proofs: '/proofs',
  proof: (proofId: string) => `/proofs/${proofId}`,
}
