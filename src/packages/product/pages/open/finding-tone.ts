import type { OpenedCode } from '@/contract/customer/product'
import type { CardProps } from '@/src/components/card'

/** A colour beside the words, which say it too. Amber for all that is open: nobody is accused. */
export const toneOf = (finding: OpenedCode['finding']): CardProps['tone'] => {
  switch (finding) {
    case 'yours':
    case 'firstScan':
    case 'seenBefore':
      return 'good'
    case 'mistyped':
    case 'unreadable':
      return 'plain'
    case 'manyScans':
    case 'farApart':
    case 'unknown':
    case 'wrongSignature':
    case 'otherSite':
      return 'wait'
  }
}
