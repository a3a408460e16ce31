import * as z from 'zod/mini'
import { post } from './caller'
import { demoKnowledge } from './demo-knowledge'
import { demoScans } from './demo-scans'
import batches from './records/batches.json'
import centres from './records/centres.json'
import officialChannels from './records/official-channels.json'
import outlets from './records/outlets.json'
import passwordHashes from './records/password-hashes.json'
import staff from './records/staff.json'
import technicians from './records/technicians.json'
import { stockRecords } from './stock-records'

const hashes: Record<string, string> = passwordHashes

/** Documents by collection, as cloudfunctions/shared/repositories reads them. */
const records = {
  centres,
  outlets,
  technicians,
  ...stockRecords(Date.now()),
  staff: staff.map((member) => ({ ...member, passwordHash: hashes[member.account] ?? '' })),
  officialChannels,
  batches,
  scans: demoScans(Date.now()),
  ...demoKnowledge(Date.now()),
}

const answerSchema = z.object({ code: z.optional(z.string()), message: z.optional(z.string()) })

/**
 * Puts in what the service can't do without: centres, outlets, technicians, staff, the hotline. What is there
 * already stays as it is, since somebody may have changed it.
 */
export const putBaseRecords = async (url: string): Promise<void> => {
  for (const [collectionName, documents] of Object.entries(records)) {
    for (const document of documents) await insert(url, collectionName, document)
  }
}

const insert = async (url: string, collectionName: string, document: object): Promise<void> => {
  const request = { action: 'database.insertDocument', collectionName, data: [JSON.stringify(document)] }
  const { code, message = '' } = z.parse(answerSchema, await post(`${url}/admin`, request, null))
  if (code !== undefined && !message.includes('E11000')) {
    throw new Error(`the demo's ${collectionName} can't be stored: ${code} ${message}`)
  }
}
