import type { WaitNow } from '@/contract/customer/hotline'
import { sayWait } from '@/domain/hotline/say-wait'
import { sayMoment } from '@/domain/time/say'

/** How long one waits now, and how that is known. */
export const waitWords = (wait: WaitNow, now: number): { title: string; note: string } => {
  switch (wait.state) {
    case 'closed':
      return {
        title: '现在没人接电话',
        note: `${sayMoment(wait.opensAt, now)} 开始接。报修随时能在这里提交。`,
      }
    case 'unknown':
      return { title: '现在等多久说不准', note: '还没有够多的通话记录，不乱猜。可以让我们打给您。' }
    case 'known':
      return { title: `现在打，大约等 ${sayWait(wait.lowMs, wait.highMs)}`, note: howKnown[wait.by] }
  }
}

const howKnown: Record<'recent' | 'usual' | 'worked', string> = {
  recent: '按最近半小时的来电算：一半人不超过前一个数，十个人里九个不超过后一个数。',
  usual: '刚才来电少，按往常这个钟点算的，可能不准。',
  worked: '记录还少，按来电数和接线的人数推算的，可能不准。',
}
