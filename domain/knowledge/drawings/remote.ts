import { drawing } from './drawing'

export const remote = drawing(
  '对着机器，长按遥控器的配对键五秒',
  `<rect x="40" y="20" width="160" height="30" rx="6"/><path d="M60 35h40"/><rect x="98" y="72" width="44" height="66" rx="10"/><circle class="a" cx="120" cy="92" r="8"/><path d="M110 112h20M110 122h20"/><path class="a" d="M108 62c8-6 16-6 24 0"/><text class="ta" x="152" y="98">按住 5 秒</text>`,
)
