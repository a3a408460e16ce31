import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import { surveyPage } from '@/contract/notice/survey-page'
import { deskPage, localTemplateId, noticePage, templateName, templates } from '@/contract/notice/template'
import { createCloud, isForLoopback, LOOPBACK, sdkEnv, type UnindexedQuery } from '../cloud'
import { createSmsStandIn, LOCAL_SMS, type SmsStandIn } from '../sms'
import { createWeChat, fileStore, type WeChatStandIn } from '../wechat'
import { redirectBoxCode } from './box-code-link'
import { demoSerialKeys } from './demo-serial-keys'
import { type Functions, hostFunctions } from './functions'
import { handleHttpAccess } from './http-access'
import { openSessions, type Person, type Sessions } from './people'
import { handlePhone } from './phone-routes'
import { bearerOf, isForeignPage, readJson, sendJson } from './request'
import { openShortLink, pageIn } from './short-links'
import { sendFile } from './static-files'
import { putInStorage } from './store-file'
import { startTimers } from './timers'

export interface HostOptions {
  /** 0 takes a free one. */
  port?: number
  dataDir: string
  /** The folder of all builds: cloudfunctions/, h5/, console/, start-page/. */
  dist: string
  /** `cloudfunctions/indexes.json`. */
  indexesFile: string
  people: readonly Person[]
  /** Beside the people: what the start page shows, such as the staff's accounts. */
  aboutDemo?: unknown
  /** More for the functions' environment. */
  env?: Record<string, string>
  /** Timers off: a test fires them itself. */
  withoutTimers?: boolean
  /** How long a transaction lives whose function has died; as in the cloud where nothing is said. */
  transactionTtlMs?: number
  log?: (line: string) => void
}

export interface Host {
  url: string
  /** What to set so that the SDK talks to this cloud. */
  env: Record<string, string>
  functions: Functions
  wechat: WeChatStandIn
  sms: SmsStandIn
  sessions: Sessions
  unindexedQueries(): UnindexedQuery[]
  close(): Promise<void>
}

const ENV_ID = 'local'

/**
 * One loopback server that is CloudBase, WeChat and the web hosting at once, with the built functions behind
 * it, each in its own process.
 * @throws EADDRINUSE for a taken port; as `createCloud` does for a folder that can't be used
 */
export const startHost = async (options: HostOptions): Promise<Host> => {
  const { port = 0, dataDir, dist, people, log = () => {} } = options
  let url = ''
  const cloud = createCloud({
    dataDir,
    indexes: JSON.parse(readFileSync(options.indexesFile, 'utf8')),
    envId: ENV_ID,
    ...(options.transactionTtlMs === undefined ? {} : { transactionTtlMs: options.transactionTtlMs }),
    baseUrl: () => url,
    invokeFunction: (name, data) => functions.call(name, data, { kind: 'function' }),
    wxApi: (apiName, requestData) => wechat.wxApi(apiName, requestData),
    log,
  })
  const wechat = createWeChat({
    store: fileStore(path.join(dataDir, 'wechat.jsonl')),
    templates: templateName.options.map((name) => ({ id: localTemplateId(name), ...templates[name] })),
    pages: [pathOf(noticePage('')), pathOf(deskPage('')), pathOf(surveyPage('')), 'pages/home/index'],
    clock: () => Date.now(),
    push: async (event) => {
      await functions.call('wechat-events', event, { kind: 'push' })
    },
    phoneOf: (openid) => people.find((person) => person.openid === openid)?.phone,
  })
  const sms = createSmsStandIn({
    clock: () => Date.now(),
    show: (phone, message) => {
      const person = people.find((one) => one.phone === phone)
      if (person !== undefined) wechat.showMessage({ openid: person.openid, ...message })
    },
    pageBehind: async (address) => pageIn(await openShortLink(functions, address)),
  })
  const sessions = openSessions(people, path.join(dataDir, 'session.key'))

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isForLoopback(request) || isForeignPage(request)) return void response.writeHead(403).end()
    const person = sessions.personOf(bearerOf(request))
    const isAnswered =
      (await cloud.handle(request, response)) ||
      (await wechat.handleHttps(request, response)) ||
      (await sms.handle(request, response)) ||
      (await handlePhone(request, response, person, {
        functions,
        enter: wechat.enter,
        storeFile: putInStorage(url),
      })) ||
      (await wechat.handleClient(request, response, person)) ||
      (await handleHttpAccess(request, response, functions)) ||
      (await handleLocal(request, response, sessions, options)) ||
      redirectBoxCode(request, response) ||
      sendPage(request, response, dist)
    if (!isAnswered) sendJson(response, 404, { errMsg: 'nothing is here' })
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      log(`${request.method} ${request.url}: ${error instanceof Error ? error.message : String(error)}`)
      if (response.headersSent) response.destroy()
      else sendJson(response, 502, { errMsg: 'the function failed' })
    })
  })
  server.keepAliveTimeout = 65_000
  server.headersTimeout = 66_000
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, LOOPBACK, resolve)
    })
  } catch (error) {
    cloud.close()
    throw error
  }
  const address = server.address()
  url = `http://${LOOPBACK}:${typeof address === 'object' && address ? address.port : port}`

  const env = sdkEnv(url, ENV_ID)
  const functions = hostFunctions({
    dist: path.join(dist, 'cloudfunctions'),
    env: {
      PATH: process.env.PATH ?? '',
      MINIPROGRAM_STATE: 'developer',
      PRIVATE_NUMBERS: 'standIn',
      ...LOCAL_SMS,
      SMS_API_URL: `${url}/sms-api`,
      SHORT_LINK_BASE: `${url}/s/`,
      APP_LINK: `${url}/app/#/{page}`,
      SERIAL_KEYS: demoSerialKeys,
      LINK_HOSTS: new URL(url).host,
      ...env,
      ...options.env,
    },
    envId: ENV_ID,
    log,
  })
  const stopTimers = options.withoutTimers ? () => {} : startTimers(functions, log)

  return {
    url,
    env,
    functions,
    wechat,
    sms,
    sessions,
    unindexedQueries: cloud.unindexedQueries,
    async close() {
      stopTimers()
      await functions.close()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      cloud.close()
    },
  }
}

const pathOf = (page: string): string => page.split('?')[0] ?? page

const handleLocal = async (
  request: IncomingMessage,
  response: ServerResponse,
  sessions: Sessions,
  { people, aboutDemo }: HostOptions,
): Promise<boolean> => {
  const name = `${request.method} ${new URL(request.url ?? '/', 'http://loopback').pathname}`
  if (name === 'GET /local/people') {
    sendJson(response, 200, { people, ...(aboutDemo === undefined ? {} : { demo: aboutDemo }) })
    return true
  }
  if (name !== 'POST /local/session') return false
  const body = (await readJson(request)) as { personId?: unknown } | undefined
  const session = typeof body?.personId === 'string' ? sessions.open(body.personId) : null
  if (session === null) sendJson(response, 404, { errMsg: 'nobody of that name' })
  else sendJson(response, 200, { session })
  return true
}

const sendPage = (request: IncomingMessage, response: ServerResponse, dist: string): boolean => {
  if (request.method !== 'GET') return false
  const { pathname } = new URL(request.url ?? '/', 'http://loopback')
  const [, area = '', below = ''] = /^\/(app|console)(?:\/(.*))?$/.exec(pathname) ?? []
  if (area === '') return sendFile(response, path.join(dist, 'start-page'), pathname.slice(1))
  return sendFile(response, path.join(dist, area === 'app' ? 'h5' : 'console'), below)
}
