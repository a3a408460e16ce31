import { drawing } from './drawing'

export const label = drawing(
  '铭牌在机身侧面，说明书封面和包装箱上也有',
  `<rect x="20" y="40" width="84" height="52" rx="6"/><rect class="a" x="78" y="52" width="18" height="28" rx="2"/><rect x="124" y="34" width="40" height="58" rx="3"/><path class="a" d="M132 76h24M132 84h24"/><path d="M180 56l20-12 22 12v36h-42zM180 56h42"/><rect class="a" x="192" y="68" width="18" height="12"/><text class="t" x="40" y="116">机身</text><text class="t" x="124" y="116">说明书</text><text class="t" x="184" y="116">箱子</text>`,
)
