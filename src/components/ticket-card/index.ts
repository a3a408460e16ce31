export { isOpen, toneOf } from './status-tone'
export { TicketCard, type TicketCardProps } from './ticket-card'
