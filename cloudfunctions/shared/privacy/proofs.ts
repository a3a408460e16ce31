import { proofLabel } from '@/contract/product/proof'
import { sayFullMoment } from '@/domain/time/say'
import { inTransaction } from '../database/transaction'
import { takeBack } from '../proof/remove'
import { productsOf } from '../repositories/products'
import { type ProofDocument, proofRecordsOf } from '../repositories/proofs'
import type { Services } from '../services'
import type { HoldingStore } from './store'

/** Proofs of the products that are registered now, with their pictures. What a person ruled on stays with its product. */
export const proofs: HoldingStore = {
  id: 'proofs',
  tally: async (services, openid) => {
    const found = await proofsOfPerson(services, openid)
    return { count: found.length, erasable: found.filter(mayGo).length }
  },
  copy: async (services, openid) =>
    (await proofsOfPerson(services, openid)).map(({ kind, createdAt, proof }) => [
      ['凭证', proofLabel[kind]],
      ['上传', sayFullMoment(createdAt)],
      ['日期', proof?.day ?? ''],
    ]),
  erase: async (services, openid, before) => {
    const going = (await proofsOfPerson(services, openid)).filter(
      (one) => mayGo(one) && one.createdAt <= before,
    )
    for (const { _id } of going)
      await inTransaction(services.db, async (tx) => void (await takeBack(tx, _id, openid)))
    return going.length
  },
}

const mayGo = ({ state }: ProofDocument): boolean => state !== 'ruled' && state !== 'queued'

const proofsOfPerson = async ({ db }: Services, openid: string): Promise<ProofDocument[]> => {
  const products = await productsOf(db, openid)
  const found = await Promise.all(products.map(({ productId }) => proofRecordsOf(db, productId)))
  return found.flat().filter(({ owner }) => owner === openid)
}
