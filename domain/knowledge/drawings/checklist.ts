import { drawing } from './drawing'

export const checklist = drawing(
  '照清单看：吊顶、电线、接地、空气开关、排风孔',
  `<rect x="60" y="14" width="120" height="122" rx="8"/><path class="a" d="M74 36l6 6 10-12M74 62l6 6 10-12M74 88l6 6 10-12"/><path d="M104 38h60M104 64h60M104 90h60M104 116h60M74 116h14"/>`,
)
