import type { Drawing } from '@/contract/product/catalogue'
import type { PartFamily } from '@/contract/product/part-family'

/** Where a family's number stands in a drawing, as shares of its width and height; drawn from ceiling to room. */
export const drawings: Record<Drawing, Partial<Record<PartFamily, readonly [x: number, y: number]>>> = {
  windHeater: {
    'check-valve': [0.12, 0.16],
    'fan-motor': [0.38, 0.14],
    'power-board': [0.72, 0.16],
    'heating-module': [0.46, 0.42],
    thermostat: [0.68, 0.44],
    'lamp-board': [0.5, 0.68],
    'air-guide': [0.34, 0.86],
    panel: [0.86, 0.74],
    remote: [0.86, 0.9],
  },
  lampHeater: {
    'check-valve': [0.12, 0.16],
    'fan-motor': [0.5, 0.14],
    'power-board': [0.76, 0.16],
    'heating-module': [0.5, 0.36],
    thermostat: [0.7, 0.38],
    'heat-lamp': [0.3, 0.6],
    'lamp-board': [0.5, 0.62],
    'air-guide': [0.5, 0.86],
    panel: [0.88, 0.74],
    remote: [0.88, 0.9],
  },
  ceilingFan: {
    'check-valve': [0.14, 0.2],
    'fan-motor': [0.48, 0.24],
    'power-board': [0.76, 0.28],
    'lamp-board': [0.5, 0.6],
    'air-guide': [0.5, 0.84],
    panel: [0.86, 0.7],
    remote: [0.86, 0.88],
  },
  freshAir: {
    'check-valve': [0.1, 0.4],
    filter: [0.3, 0.42],
    'fan-motor': [0.56, 0.4],
    'power-board': [0.8, 0.3],
    panel: [0.86, 0.74],
    remote: [0.86, 0.9],
  },
  towelRack: {
    'heating-rod': [0.3, 0.4],
    thermostat: [0.32, 0.84],
    'power-board': [0.64, 0.84],
    panel: [0.86, 0.6],
  },
}
