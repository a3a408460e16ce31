import { drawing } from './drawing'

export const duct = drawing(
  '排风管从浴霸朝室外稍稍向下，出口有止逆阀',
  `<rect x="24" y="34" width="60" height="40" rx="4"/><path d="M84 46 176 60M84 64 176 78M182 14v122"/><path class="a" d="M176 58v24l14-12z"/><path d="M206 70h22m-8-6 8 6-8 6"/><text class="t" x="28" y="98">浴霸</text><text class="ta" x="120" y="112">止逆阀</text><text class="t" x="194" y="30">室外</text>`,
)
