/** Every address of the console, within the hash. */
export const paths = {
  tickets: '/tickets',
  ticket: (ticketNo: string) => `/tickets/${ticketNo}`,
  openTicket: '/tickets/new',
  queue: '/queue',
  queued: (ticketNo: string) => `/queue/${ticketNo}`,
  dayPlan: '/day',
  technicians: '/technicians',
  stock: '/stock',
  knowledge: '/knowledge',
  topic: (topic: string) => `/knowledge/topic/${topic}`,
  addTopic: '/knowledge/new',
  missed: '/knowledge/missed',
  deflection: '/knowledge/figures',
  matters: '/matters',
  matter: (ticketNo: string) => `/matters/${ticketNo}`,
  proofs: '/proofs',
  proof: (proofId: string) => `/proofs/${proofId}`,
  callbacks: '/callbacks',
  callback: (surveyId: string | null, list: 'callbacks' | 'recoveries') =>
    `/callbacks${surveyId === null ? '' : `/${surveyId}`}${list === 'recoveries' ? '?list=recoveries' : ''}`,
  scores: '/scores',
}
