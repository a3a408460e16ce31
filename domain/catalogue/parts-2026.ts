import type { Part } from '@/contract/product/part'

type Row = readonly [
  partId: string,
  itemCode: string,
  family: Part['family'],
  name: string,
  priceFen: number,
  fittingFen: number,
]

/** Names, codes and prices are this project's own, made to be plausible; the brand puts its list in their place. */
const rows: readonly Row[] = [
  ['heating-module-1800', '9H1', 'heating-module', 'PTC 取暖模块 1800 瓦', 19_800, 8_000],
  ['heating-module-2100', '9H2', 'heating-module', 'PTC 取暖模块 2100 瓦', 21_800, 8_000],
  ['heating-module-2400', '9H3', 'heating-module', 'PTC 取暖模块 2400 瓦', 23_800, 8_000],
  ['heating-module-2600', '9H4', 'heating-module', 'PTC 取暖模块 2600 瓦', 26_800, 8_000],
  ['heat-lamp-275', '9W1', 'heat-lamp', '取暖灯泡 275 瓦', 3_500, 5_000],
  ['lamp-board-18', '9K1', 'lamp-board', '照明灯板 18 瓦', 5_800, 5_000],
  ['lamp-board-24', '9K2', 'lamp-board', '照明灯板 24 瓦', 6_800, 5_000],
  ['fan-motor-28', '9M1', 'fan-motor', '换气电机 28 瓦', 12_800, 8_000],
  ['fan-motor-35', '9M2', 'fan-motor', '循环电机 35 瓦', 15_800, 8_000],
  ['fan-motor-60', '9M3', 'fan-motor', '新风电机 60 瓦', 32_800, 12_000],
  ['panel-4', '9N1', 'panel', '四键控制面板', 6_800, 5_000],
  ['panel-8', '9N2', 'panel', '八键控制面板', 9_800, 5_000],
  ['panel-touch', '9N3', 'panel', '触摸控制面板', 16_800, 5_000],
  ['remote-6', '9R1', 'remote', '六键遥控器', 5_800, 5_000],
  ['remote-10', '9R2', 'remote', '十键遥控器', 7_800, 5_000],
  ['power-board-a', '9E1', 'power-board', '电源控制板 A 型', 14_800, 8_000],
  ['power-board-b', '9E2', 'power-board', '电源控制板 B 型', 18_800, 8_000],
  ['power-board-c', '9E3', 'power-board', '电源控制板 C 型', 22_800, 8_000],
  ['air-guide-300', '9A1', 'air-guide', '出风格栅 300', 4_500, 5_000],
  ['air-guide-600', '9A2', 'air-guide', '出风格栅 600', 6_500, 5_000],
  ['check-valve-100', '9C1', 'check-valve', '止逆阀 100 毫米', 3_800, 6_000],
  ['check-valve-150', '9C2', 'check-valve', '止逆阀 150 毫米', 5_200, 6_000],
  ['filter-h12', '9F1', 'filter', '高效滤芯', 12_800, 5_000],
  ['heating-rod-120', '9Y1', 'heating-rod', '发热管 120 瓦', 9_800, 8_000],
  ['heating-rod-300', '9Y2', 'heating-rod', '发热管 300 瓦', 14_800, 8_000],
  ['thermostat-75', '9T1', 'thermostat', '温控器 75 度', 4_800, 6_000],
  ['thermostat-95', '9T2', 'thermostat', '温控器 95 度', 4_800, 6_000],
]

const selfFit: readonly Part['family'][] = ['remote', 'filter']

/** What took the place of a part that isn't made any more. */
const replacedBy: Readonly<Record<string, string>> = { 'lamp-board-18': 'lamp-board-24' }

export const parts2026: Part[] = rows.map(([partId, itemCode, family, name, priceFen, fittingFen]) => ({
  partId,
  itemCode,
  family,
  name,
  priceFen,
  fittingFen,
  selfFit: selfFit.includes(family),
  replacedBy: replacedBy[partId] ?? null,
}))
