import { drawing } from './drawing'

export const vent = drawing(
  '断电放凉后，用软刷从外面扫出风口的灰',
  `<rect x="30" y="20" width="180" height="50" rx="6"/><path d="M50 34h140M50 45h140M50 56h140"/><path class="a" d="M120 128 138 84m-10-4 20 8-5 10-20-8z"/><path d="M70 84v10M86 82v14M102 84v8"/><text class="t" x="156" y="122">软刷</text>`,
)
