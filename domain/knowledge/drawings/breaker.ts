import { drawing } from './drawing'

export const breaker = drawing(
  '电箱里一排空气开关，标着浴霸的那个往下拉',
  `<rect x="30" y="25" width="180" height="100" rx="8"/><rect x="45" y="45" width="28" height="55" rx="3"/><rect x="81" y="45" width="28" height="55" rx="3"/><rect x="117" y="45" width="28" height="55" rx="3" class="a"/><rect x="153" y="45" width="28" height="55" rx="3"/><path d="M53 58h12M89 58h12M161 58h12"/><path class="a" d="M125 88h12M196 55v40m-7-9 7 9 7-9"/><text class="ta" x="117" y="118">浴霸</text>`,
)
