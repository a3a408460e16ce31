import type { LabelFound } from '@/contract/customer/proof'
import { isSigned, readSerial } from '@/domain/serial/serial-no'
import { serialKeys } from '../serial/keys'
import type { Services } from '../services'

/** Enough to choose from: a label has one number, and what looks like one beside it is seldom more. */
const MOST = 5

/**
 * The numbers on a label that can be ours, those whose signature checks first: a picture read one sign wrong gives a
 * number that doesn't check, and is not taken for a forgery.
 */
export const checkedSerials = (
  { environment }: Pick<Services, 'environment'>,
  candidates: readonly string[],
): LabelFound['serials'] => {
  const { mac } = serialKeys(environment)
  const read = candidates.flatMap((candidate) => {
    const found = readSerial(candidate)
    if (!found.ok) return []
    const { serialNo } = found.serial
    return [
      { serialNo, serialIs: isSigned(found.serial, mac) ? ('genuine' as const) : ('doubtful' as const) },
    ]
  })
  const once = [...new Map(read.map((one) => [one.serialNo, one])).values()]
  return [...once.filter(isGenuine), ...once.filter((one) => !isGenuine(one))].slice(0, MOST)
}

const isGenuine = ({ serialIs }: LabelFound['serials'][number]): boolean => serialIs === 'genuine'
