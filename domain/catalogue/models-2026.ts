import type { Drawing, Position, ProductModel } from '@/contract/product/catalogue'
import { drawings } from './drawings'
import { parts2026 } from './parts-2026'

interface Row {
  model: string
  itemCode: string
  line: ProductModel['line']
  name: string
  powerW: number
  made: readonly [from: string, until: string | null]
  drawing: Drawing
  /** In the order of their numbers; `heat-lamp-275*4` for four of them. */
  parts: string
}

/** Models are this project's own, made to be plausible; the brand puts its list in their place. */
const rows: readonly Row[] = [
  {
    model: 'Q360',
    itemCode: 'H36',
    line: 'heater',
    name: '智能风暖浴霸',
    powerW: 2_400,
    made: ['2022-03', null],
    drawing: 'windHeater',
    parts:
      'heating-module-2400 fan-motor-35 power-board-b thermostat-75 lamp-board-24 panel-touch remote-10 air-guide-600 check-valve-100',
  },
  {
    model: 'Q160',
    itemCode: 'H16',
    line: 'heater',
    name: '轻薄风暖浴霸',
    powerW: 1_800,
    made: ['2021-06', null],
    drawing: 'windHeater',
    parts:
      'heating-module-1800 fan-motor-28 power-board-a thermostat-75 lamp-board-18 panel-8 remote-6 air-guide-300 check-valve-100',
  },
  {
    model: 'E172',
    itemCode: 'H17',
    line: 'heater',
    name: '基础风暖浴霸',
    powerW: 2_100,
    made: ['2020-01', null],
    drawing: 'windHeater',
    parts:
      'heating-module-2100 fan-motor-28 power-board-a thermostat-75 lamp-board-18 panel-8 air-guide-300 check-valve-100',
  },
  {
    model: 'S610',
    itemCode: 'H61',
    line: 'heater',
    name: '双电机风暖浴霸',
    powerW: 2_600,
    made: ['2023-09', null],
    drawing: 'windHeater',
    parts:
      'heating-module-2600 fan-motor-35*2 power-board-c thermostat-75 lamp-board-24 panel-touch remote-10 air-guide-600 check-valve-100',
  },
  {
    model: 'L275',
    itemCode: 'H27',
    line: 'heater',
    name: '四灯取暖浴霸',
    powerW: 1_160,
    made: ['2020-01', '2024-12'],
    drawing: 'lampHeater',
    parts: 'heat-lamp-275*4 fan-motor-28 lamp-board-18 panel-4 air-guide-300 check-valve-100',
  },
  {
    model: 'L550',
    itemCode: 'H55',
    line: 'heater',
    name: '灯暖风暖二合一浴霸',
    powerW: 2_350,
    made: ['2021-01', null],
    drawing: 'lampHeater',
    parts:
      'heat-lamp-275*2 heating-module-1800 fan-motor-28 power-board-a thermostat-75 lamp-board-18 panel-8 air-guide-300 check-valve-100',
  },
  {
    model: 'C320',
    itemCode: 'C32',
    line: 'cooler',
    name: '厨房凉霸',
    powerW: 45,
    made: ['2021-04', null],
    drawing: 'ceilingFan',
    parts: 'fan-motor-35 power-board-a lamp-board-24 panel-4 remote-6 air-guide-300',
  },
  {
    model: 'V130',
    itemCode: 'A13',
    line: 'ventilator',
    name: '静音换气扇',
    powerW: 30,
    made: ['2020-01', null],
    drawing: 'ceilingFan',
    parts: 'fan-motor-28 panel-4 air-guide-300 check-valve-100',
  },
  {
    model: 'V150',
    itemCode: 'A15',
    line: 'ventilator',
    name: '大风量换气扇',
    powerW: 38,
    made: ['2022-05', null],
    drawing: 'ceilingFan',
    parts: 'fan-motor-35 lamp-board-18 panel-4 air-guide-300 check-valve-150',
  },
  {
    model: 'X150',
    itemCode: 'F15',
    line: 'freshAir',
    name: '吊顶新风机',
    powerW: 65,
    made: ['2022-01', null],
    drawing: 'freshAir',
    parts: 'fan-motor-60 filter-h12 power-board-b panel-touch remote-10 check-valve-150',
  },
  {
    model: 'T460',
    itemCode: 'T46',
    line: 'towelRack',
    name: '电热毛巾架',
    powerW: 120,
    made: ['2022-08', null],
    drawing: 'towelRack',
    parts: 'heating-rod-120 thermostat-95 power-board-a panel-4',
  },
  {
    model: 'T880',
    itemCode: 'T88',
    line: 'towelRack',
    name: '烘干毛巾架',
    powerW: 300,
    made: ['2023-02', null],
    drawing: 'towelRack',
    parts: 'heating-rod-300 thermostat-95 power-board-b panel-touch',
  },
]

const positionsOf = ({ drawing, parts }: Row): Position[] =>
  parts.split(' ').map((each, at) => {
    const [partId = '', count = '1'] = each.split('*')
    const family = parts2026.find((part) => part.partId === partId)?.family
    const place = family === undefined ? undefined : drawings[drawing][family]
    if (place === undefined) throw new Error(`${partId} has no place in ${drawing}`)
    return { no: at + 1, partId, quantity: Number(count), x: place[0], y: place[1] }
  })

export const models2026: ProductModel[] = rows.map((row) => ({
  model: row.model,
  itemCode: row.itemCode,
  line: row.line,
  name: row.name,
  powerW: row.powerW,
  madeFrom: row.made[0],
  madeUntil: row.made[1],
  drawing: row.drawing,
  positions: positionsOf(row),
}))
