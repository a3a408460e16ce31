import { errorCopy } from '@/contract/error-code'
import { badRequestMessage } from '@/contract/field-label'
import { refusalSchema, refuse } from '@/contract/result'

const SYSTEM_WORDS =
  /undefined|null|error|failed|异常|非法|参数|接口|服务器|数据库|操作失败|系统|状态变更|ID|请求/i

describe.each(Object.entries(errorCopy))('%s', (code, copy) => {
  test('is a warm sentence or two: whole, plain, without shouting', () => {
    expect(copy).toMatch(/。$/)
    expect(copy).not.toMatch(/[!！亲]/)
    expect(copy).not.toMatch(SYSTEM_WORDS)
    expect(copy.length).toBeLessThanOrEqual(60)
    expect(code).toMatch(/^[A-Z_]+$/)
  })
})

test('a refusal says its sentence, and names the field where one is at fault', () => {
  const refusal = refuse(
    'BAD_REQUEST',
    badRequestMessage(['report', 'address', 'detail']),
    'report.address.detail',
  )
  expect(refusalSchema.parse(refusal)).toEqual({
    ok: false,
    code: 'BAD_REQUEST',
    message: '"详细地址"没填对，请改一下再提交。',
    field: 'report.address.detail',
  })
  expect(refuse('NOT_FOUND')).not.toHaveProperty('field')
})

describe('the sentence for what does not parse', () => {
  test('names the innermost field that has a name', () => {
    expect(badRequestMessage(['report', 'contact', 'phone'])).toContain('手机号')
    expect(badRequestMessage(['report', 'mediaIds', 3])).toContain('照片和视频')
    expect(badRequestMessage(['fees', 0, 'amountFen'])).toContain('金额')
  })

  test('is whole where nothing has a name, and takes no name from an object itself', () => {
    for (const path of [[], ['unheardOf'], ['constructor'], ['toString'], ['__proto__']]) {
      expect(badRequestMessage(path)).toBe('有一项没填对，请改一下再提交。')
    }
  })
})
