import { needsTrainedHands } from '@/domain/knowledge/hands-off'

test.each([
  '拆下面罩，看看里面',
  '用螺丝刀松开四颗螺丝',
  '打开外壳，拔一下插头',
  '把电线重新接好',
  '关掉总闸，再打开机器看看',
  '伸手进去摸一摸风轮',
])('"%s" is for trained hands', (words) => {
  expect(needsTrainedHands(words)).toBe(true)
})

test.each([
  '别拆机器',
  '接线由师傅做，请别自己接',
  '要用螺丝刀的就别取',
  '打开换气，等半小时',
  '逆时针慢慢拧下灯泡',
  '用干布擦干面板',
])('"%s" is for everybody', (words) => {
  expect(needsTrainedHands(words)).toBe(false)
})
