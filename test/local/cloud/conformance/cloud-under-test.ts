import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { type ListeningCloud, listenCloud } from '@/local/cloud'
import indexes from './indexes.json'

/**
 * The cloud that the suite asks. Without further ado a loopback one of its own; with CONFORMANCE_ENV that
 * environment, whose collections and indexes are those of `indexes.json` beside this file, with credentials in
 * TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY. Everything in those collections is deleted.
 */
export const REAL_ENV = process.env.CONFORMANCE_ENV

export const COLLECTION = 'conformance'
export const OTHER = 'conformance_other'
export const INDEXED = 'conformance_indexed'
export const PLACES = 'conformance_places'

type App = ReturnType<typeof tcb.init>
type Db = ReturnType<App['database']>

export interface CloudUnderTest {
  app: App
  db: Db
  _: Db['command']
  $: Db['command']['aggregate']
}

/** Starts it before the tests of a file, empties the named collections before each, ends it after them. */
export function cloudUnderTest(...collections: string[]): CloudUnderTest {
  const parts: Partial<CloudUnderTest> = {}
  let local: ListeningCloud | undefined
  const dataDir = mkdtempSync(path.join(tmpdir(), 'conformance-'))

  beforeAll(async () => {
    if (!REAL_ENV) {
      local = await listenCloud({ dataDir, loose: true, indexes, ...callees })
      Object.assign(process.env, local.env)
    }
    const app = tcb.init({ env: REAL_ENV ?? tcb.SYMBOL_CURRENT_ENV })
    const db = app.database()
    Object.assign(parts, { app, db, _: db.command, $: db.command.aggregate })
  })
  beforeEach(async () => {
    const { db, _ } = cloud
    for (const name of collections)
      await db
        .collection(name)
        .where({ _id: _.exists(true) })
        .remove()
  })
  afterAll(async () => {
    await local?.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  const part = <Name extends keyof CloudUnderTest>(name: Name): CloudUnderTest[Name] => {
    const value = parts[name]
    if (value === undefined) throw new Error('the cloud has not been started yet')
    return value as CloudUnderTest[Name]
  }
  const cloud: CloudUnderTest = {
    get app() {
      return part('app')
    },
    get db() {
      return part('db')
    },
    get _() {
      return part('_')
    },
    get $() {
      return part('$')
    },
  }
  return cloud
}

const callees = {
  invokeFunction: async (name: string, data: unknown) => {
    if (name !== 'echo') throw Object.assign(new Error(`no function ${name}`), { code: 'FUNCTION_NOT_FOUND' })
    return { echoed: data }
  },
  wxApi: async (apiName: string, requestData: unknown) => {
    if (apiName === 'subscribeMessage.send')
      return { errcode: 43101, errmsg: 'user refuse to accept the msg' }
    if (apiName === 'broken') throw new Error('the gateway is down')
    return { errcode: 0, apiName, requestData }
  },
}

/** The code of the refusal that a call ends with; a call that succeeds fails the test. */
export async function codeOf(call: Promise<unknown>): Promise<unknown> {
  const error = await failureOf(call)
  return 'code' in error ? error.code : undefined
}

export async function failureOf(call: Promise<unknown>): Promise<object> {
  try {
    await call
  } catch (error) {
    if (typeof error === 'object' && error !== null) return error
  }
  throw new Error('the call was expected to be refused, and was not')
}
