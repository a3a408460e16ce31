import * as z from 'zod/mini'

/** What a part is, whatever model it is for. Warranty terms and dispatch speak of families, stock of single parts. */
export const partFamily = z.enum([
  'heating-module',
  'heat-lamp',
  'lamp-board',
  'fan-motor',
  'panel',
  'remote',
  'power-board',
  'air-guide',
  'check-valve',
  'filter',
  'heating-rod',
  'thermostat',
])
export type PartFamily = z.infer<typeof partFamily>

export const familyLabel: Record<PartFamily, string> = {
  'heating-module': '取暖模块',
  'heat-lamp': '取暖灯泡',
  'lamp-board': '照明灯板',
  'fan-motor': '电机',
  panel: '控制面板',
  remote: '遥控器',
  'power-board': '电源控制板',
  'air-guide': '出风格栅',
  'check-valve': '止逆阀',
  filter: '滤芯',
  'heating-rod': '发热管',
  thermostat: '温控器',
}
