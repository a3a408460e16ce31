import { sayMoney } from '@/domain/format/money'
import { doneWords } from '@/domain/ticket/done-words'
import { familyName } from '@/domain/ticket/next-step'
import type { Ticket } from '@/domain/ticket/ticket'
import { sayFullMoment } from '@/domain/time/say'
import { numbered, type Of, sayService, type Told } from './told'

export const completedWords = (event: Of<'completed'>, ticket: Ticket): Told => ({
  template: 'completed',
  title: doneWords[ticket.kind].done,
  body: `收费 ${sayMoney(event.totalFen)}。用着不对劲，打开工单点"还是不行"就行，不用重新填。`,
  values: numbered(event, {
    thing2: sayService(ticket),
    time3: sayFullMoment(event.at),
    amount4: sayMoney(event.totalFen),
    thing5: '用着不对劲，点"还是不行"',
  }),
  stillTrue: ['completed', 'closed'],
})

/** A rated ticket is closed, and so is one whose time to rate ran out. */
export const rateWords = (event: Of<'completed'>, ticket: Ticket): Told => ({
  template: 'rate',
  title: `这次${doneWords[ticket.kind].howWasIt}`,
  body: `给${familyName(event.technicianName)}师傅打个分，点一下就好，师傅看不到分数。`,
  values: numbered(event, {
    name2: event.technicianName,
    time3: sayFullMoment(event.at),
    thing4: '点一下就好，师傅看不到分数',
  }),
  stillTrue: ['completed'],
})
