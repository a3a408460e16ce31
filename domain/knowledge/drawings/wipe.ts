import { drawing } from './drawing'

export const wipe = drawing(
  '断电放凉，用拧干的软布轻轻擦面板',
  `<rect x="30" y="24" width="180" height="54" rx="8"/><path d="M50 40h30M50 52h22"/><path class="a" d="M104 62c20-12 52-10 64 6l-6 26c-18 8-44 6-56-4z"/><path d="M150 116c20 4 36-4 44-18m-12 4 12-4 2 12"/><text class="t" x="40" y="122">拧干的软布</text>`,
)
