import { drawing } from './drawing'

export const timer = drawing(
  '按时钟图标的定时键，每按一下换一档',
  `<rect x="60" y="20" width="120" height="110" rx="12"/><text class="ta" x="100" y="54">30 分</text><circle class="a" cx="120" cy="92" r="18"/><path class="a" d="M120 82v10l8 5"/>`,
)
