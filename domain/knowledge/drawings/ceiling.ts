import { drawing } from './drawing'

export const ceiling = drawing(
  '浴霸吊在房顶上，不只压在扣板上',
  `<path d="M20 20h200M20 96h64M156 96h64"/><rect x="84" y="60" width="72" height="44" rx="4"/><path class="a" d="M94 20v40M146 20v40"/><path d="M84 96h-8M156 96h8"/><text class="t" x="24" y="118">扣板</text><text class="ta" x="156" y="46">吊杆</text>`,
)
