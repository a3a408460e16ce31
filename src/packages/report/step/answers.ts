import { answerLabel } from '@/contract/ticket/installation'
import { optionsOf } from './options-of'

export const answers = optionsOf(answerLabel)
