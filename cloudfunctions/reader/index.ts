import { connectCloud } from '../shared/database/cloud'
import { consoleLog } from '../shared/log'
import { createMain } from './answer'
import { createEngine } from './engine'
import { storedFile } from './stored-file'

const cloud = connectCloud()

export const main = createMain({
  engine: createEngine(process.env),
  fileOf: (fileId) => storedFile(cloud, fileId),
  clock: () => Date.now(),
  log: consoleLog,
})
