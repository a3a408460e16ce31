import { drawing } from './drawing'

export const lamp = drawing(
  '断电、凉透半小时后，逆时针拧下灯泡',
  `<path d="M102 24h36v14h-36z"/><path d="M102 38c-22 12-30 34-22 52 8 20 72 20 80 0 8-18 0-40-22-52"/><path class="a" d="M168 118c-28 20-68 20-96 0m2 12-3-13 13 1"/><text class="ta" x="170" y="40">凉透</text><text class="t" x="170" y="60">半小时</text>`,
)
