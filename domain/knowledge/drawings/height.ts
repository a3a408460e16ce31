import { drawing } from './drawing'

export const height = drawing(
  '从地面量到吊顶，再从吊顶量到楼板',
  `<path d="M30 16h180M30 52h180M30 136h180"/><rect x="90" y="30" width="60" height="28" rx="3"/><path class="a" d="M60 56v76m-6-8 6 8 6-8M54 64l6-8 6 8M190 20v28m-5-6 5 6 5-6M185 26l5-6 5 6"/><text class="ta" x="70" y="100">离地多高</text><text class="ta" x="118" y="76">顶上留多少</text>`,
)
