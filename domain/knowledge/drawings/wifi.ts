import { drawing } from './drawing'

export const wifi = drawing(
  '手机连 2.4G 无线网，长按面板的无线键到灯快闪',
  `<rect x="40" y="24" width="56" height="102" rx="8"/><path d="M60 116h16"/><rect x="148" y="40" width="60" height="70" rx="8"/><path class="a" d="M166 74c8-8 16-8 24 0m-18 7c4-4 8-4 12 0"/><circle class="f" cx="178" cy="90" r="4"/><path d="M104 75h36m-8-7 8 7-8 7"/><text class="t" x="50" y="72">2.4G</text>`,
)
