import { internalComponents } from '@tarojs/shared'
import { ariaAttributes } from '@/config/aria/attributes'

test('given the kept attributes, then each belongs to a component that Taro has', () => {
  for (const component of Object.keys(ariaAttributes))
    expect(Object.keys(internalComponents)).toContain(component)
})

test('given the standard role, then WeChat’s template reads it as its aria-role', () => {
  expect(ariaAttributes.View?.['aria-role']).toBe('i.role')
})

test('given the merge at run time, then Taro’s own attributes stay', async () => {
  const before = { ...internalComponents.View }
  await import('@/config/aria/runtime')
  expect(internalComponents.View).toMatchObject({ ...before, 'aria-label': '', 'aria-checked': '' })
})
