import type { ScannedItem } from '@/contract/customer/product'
import { type ReadBoxCode, readBoxCode } from '@/domain/serial/box-code'
import { isSigned } from '@/domain/serial/serial-no'
import { isProduced } from '../repositories/batches'
import { type ProductDocument, productBySerial } from '../repositories/products'
import { serialKeys } from '../serial/keys'
import type { Services } from '../services'
import { itemOf } from './item-of'

/** All that is known of a code before its scans are weighed. */
export interface CodeFacts {
  read: ReadBoxCode
  isSigned: boolean
  isRecorded: boolean
  /** Null where the number isn't ours. */
  item: ScannedItem | null
  /** The product that has, or had, this number; null where nobody registered or swapped it. */
  product: ProductDocument | null
  /** Another one was given in its place. */
  isSwappedOut: boolean
}

/** Reads and checks whatever was given. Only a number of ours is looked up, so that inventing some costs nothing. */
export const codeFacts = async (services: Services, text: string, now: number): Promise<CodeFacts> => {
  const read = readBoxCode(text, linkHosts(services.environment))
  const unknown = { read, isRecorded: false, item: null, product: null, isSwappedOut: false }
  if (!read.ok || !isSigned(read.serial, serialKeys(services.environment).mac))
    return { ...unknown, isSigned: false }
  const { serial } = read
  const [isRecorded, product] = await Promise.all([
    isProduced(services.db, serial),
    productBySerial(services.db, serial.serialNo),
  ])
  return {
    read,
    isSigned: true,
    isRecorded,
    item: itemOf(serial, now),
    product,
    isSwappedOut: product?.swaps.some(({ oldSerialNo }) => oldSerialNo === serial.serialNo) ?? false,
  }
}

/** The hosts that printed links lead to: `a.example,b.example:8443`. A link to any other isn't ours. */
const linkHosts = ({ LINK_HOSTS }: Services['environment']): string[] =>
  (LINK_HOSTS ?? '')
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== '')
