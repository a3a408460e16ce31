import type { Drawing } from '@/contract/product/catalogue'

/** How each kind looks from the room, on a field of 160 by 110. */
const strokes: Record<Drawing, string> = {
  windHeater:
    "<rect x='14' y='14' width='132' height='66' rx='8'/><rect x='26' y='26' width='62' height='42' rx='4'/><path d='M32 36h50M32 44h50M32 52h50M32 60h50' opacity='.6'/><rect x='100' y='26' width='34' height='42' rx='4'/><path d='M117 26v42' opacity='.5'/><path d='M40 90c4 4 4 8 0 12M58 90c4 4 4 8 0 12M76 90c4 4 4 8 0 12' opacity='.7'/>",
  lampHeater:
    "<rect x='14' y='14' width='132' height='66' rx='8'/><circle cx='44' cy='36' r='14'/><circle cx='44' cy='36' r='6' opacity='.6'/><circle cx='116' cy='36' r='14'/><circle cx='116' cy='36' r='6' opacity='.6'/><rect x='68' y='24' width='24' height='44' rx='4'/><path d='M30 64h28M102 64h28' opacity='.5'/><path d='M32 88l-4 12M44 88v12M56 88l4 12M104 88l-4 12M116 88v12M128 88l4 12' opacity='.7'/>",
  ceilingFan:
    "<rect x='30' y='10' width='100' height='84' rx='8'/><circle cx='80' cy='52' r='32'/><path d='M80 52c0-12 8-20 18-18-2 10-8 16-18 18zM80 52c12 0 20 8 18 18-10-2-16-8-18-18zM80 52c0 12-8 20-18 18 2-10 8-16 18-18zM80 52c-12 0-20-8-18-18 10 2 16 8 18 18z' opacity='.7'/>",
  freshAir:
    "<rect x='22' y='26' width='116' height='54' rx='6'/><path d='M8 40h14v26H8zM138 40h14v26h-14z'/><path d='M36 34v38M46 34v38M56 34v38' opacity='.6'/><circle cx='96' cy='53' r='18'/><path d='M96 35v36M78 53h36' opacity='.5'/><path d='M20 96h36M104 96h36' opacity='.6'/>",
  towelRack:
    "<path d='M44 8v94M116 8v94'/><path d='M44 20h72M44 36h72M44 52h72M44 68h72M44 84h72'/><path d='M60 36v34c0 4 28 4 28 0V36' opacity='.7'/><rect x='104' y='92' width='24' height='12' rx='3'/>",
}

/** As a mask: its colour is the text's own, so that light and dark need no second picture. */
export const pictureUrl = (drawing: Drawing): string => {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 160 110' fill='none' stroke='red' stroke-width='3' stroke-linecap='round' stroke-linejoin='round'>${strokes[drawing]}</svg>`
  return `url("data:image/svg+xml,${svg.replace(/</g, '%3C').replace(/>/g, '%3E')}")`
}
