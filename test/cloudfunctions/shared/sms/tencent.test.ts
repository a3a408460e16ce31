import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSms, type SmsOutcome } from '@/cloudfunctions/shared/sms'
import { authorizationFor } from '@/cloudfunctions/shared/sms/tencent/sign'

let server: Server
let answer: { status?: number; body: string; cut?: boolean } = { body: '' }
let asked: { headers: Record<string, unknown>; body: string }

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    asked = { headers: request.headers, body: Buffer.concat(chunks).toString('utf8') }
    if (answer.cut) return void response.destroy()
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/json' })
    response.end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())

const send = (): Promise<SmsOutcome> => {
  const environment = {
    SMS_SECRET_ID: 'id',
    SMS_SECRET_KEY: 'key',
    SMS_APP_ID: '1400006666',
    SMS_SIGN_NAME: '奥普服务',
    SMS_TEMPLATE_PROGRESS_CODE: '1110',
    SMS_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  }
  const sms = createSms(environment, () => 1_773_200_000_000)
  if (sms === null) throw new Error('no provider')
  return sms.send({ template: 'progressCode', phone: '19900001001', values: ['428317'] })
}

const sent = (code: string) =>
  JSON.stringify({
    Response: {
      SendStatusSet: [
        {
          SerialNo: '5000:1045710669157053657849499619',
          PhoneNumber: '+8619900001001',
          Fee: 1,
          SessionContext: 'test',
          Code: code,
          Message: 'send success',
          IsoCode: 'CN',
        },
      ],
      RequestId: 'a0aabda6-cf91-4f3e-a81f-9198114a2279',
    },
  })

const refused = (code: string) =>
  JSON.stringify({ Response: { Error: { Code: code, Message: 'no' }, RequestId: 'r' } })

test('a message goes out in the documented form', async () => {
  answer = { body: sent('Ok') }
  expect(await send()).toEqual({ ok: true, serial: '5000:1045710669157053657849499619' })
  expect(asked.headers).toMatchObject({
    'x-tc-action': 'SendSms',
    'x-tc-version': '2021-01-11',
    'x-tc-region': 'ap-guangzhou',
    'x-tc-timestamp': '1773200000',
    authorization: expect.stringMatching(
      /^TC3-HMAC-SHA256 Credential=id\/2026-03-11\/sms\/tc3_request, SignedHeaders=content-type;host, Signature=[0-9a-f]{64}$/,
    ),
  })
  expect(JSON.parse(asked.body)).toEqual({
    PhoneNumberSet: ['+8619900001001'],
    SmsSdkAppId: '1400006666',
    SignName: '奥普服务',
    TemplateId: '1110',
    TemplateParamSet: ['428317'],
  })
})

test.each([
  ['LimitExceeded.PhoneNumberDailyLimit', sent('LimitExceeded.PhoneNumberDailyLimit'), 'refused'],
  ['FailedOperation.PhoneNumberInBlacklist', sent('FailedOperation.PhoneNumberInBlacklist'), 'refused'],
  ['LimitExceeded.DeliveryFrequencyLimit', sent('LimitExceeded.DeliveryFrequencyLimit'), 'busy'],
  ['RequestLimitExceeded', refused('RequestLimitExceeded'), 'busy'],
  ['InternalError.Timeout', refused('InternalError.Timeout'), 'busy'],
  ['AuthFailure.SignatureFailure', refused('AuthFailure.SignatureFailure'), 'misused'],
  [
    'FailedOperation.TemplateIncorrectOrUnapproved',
    sent('FailedOperation.TemplateIncorrectOrUnapproved'),
    'misused',
  ],
])('given %s, then it is told by what may be done next', async (code, body, kind) => {
  answer = { body }
  expect(await send()).toEqual({ ok: false, kind, code })
})

test('an answer that nobody understands may have been a message: never again', async () => {
  answer = { body: '<html>', status: 502 }
  expect(await send()).toMatchObject({ ok: false, kind: 'unknown' })
  answer = { body: '{}' }
  expect(await send()).toMatchObject({ ok: false, kind: 'unknown' })
})

test('a signature is the documented one for the documented example', () => {
  // https://cloud.tencent.com/document/api/382/52072
  const authorization = authorizationFor(
    { secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE', secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE' },
    {
      service: 'cvm',
      host: 'cvm.tencentcloudapi.com',
      body: '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}',
      timestamp: 1551113065,
    },
  )
  expect(authorization).toContain(
    'Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2019-02-25/cvm/tc3_request',
  )
  expect(authorization).toMatch(/Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168$/)
})

test('without a provider there is none, and a half-filled environment says what is missing', () => {
  expect(createSms({}, Date.now)).toBeNull()
  expect(() => createSms({ SMS_APP_ID: '1400006666' }, Date.now)).toThrow(/SMS_SECRET_KEY/)
})
