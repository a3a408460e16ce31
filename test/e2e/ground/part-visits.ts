import { checkPage, modelPage, orderPage, partPage } from '@/src/packages/parts/routes'
import { pricePage } from '@/src/packages/prices/routes'
import { pages } from '@/src/routes'
import { type ScreenVisit, tap } from './screen-visit'

/** What the list asks, and parts from the drawing to the order, for somebody with a report half written. */
export const partVisits = (personId: string): ScreenVisit[] => [
  {
    name: 'check-reckoned',
    personId,
    address: pages.check,
    shows: /只收用到的那几项/,
    act: tap('怎么算的'),
  },
  { name: 'prices', personId, address: pages.prices, shows: '修理和配件的价' },
  {
    name: 'price-pointed',
    personId,
    address: pricePage('catalogue/2026-11/fitting:heating-module-2400', '330106'),
    shows: '这一项按这个价收',
  },
  {
    name: 'price-gone',
    personId,
    address: pricePage('list/2025-01/inspection'),
    shows: /前一版的价/,
  },
  { name: 'parts', personId, address: pages.parts, shows: '找配件' },
  { name: 'parts-of-model', personId, address: modelPage('Q360'), shows: '全部配件' },
  { name: 'parts-of-rack', personId, address: modelPage('T460'), shows: '全部配件' },
  { name: 'part', personId, address: partPage('heat-lamp-275', 'Q360'), shows: '装不上 Q360' },
  { name: 'part-replaced', personId, address: partPage('lamp-board-18'), shows: /已经停产/ },
  {
    name: 'part-near',
    personId,
    address: partPage('remote-10', 'Q360'),
    shows: /去之前打个电话|可以先订|请先选省/,
    act: tap('看附近谁有现货'),
  },
  {
    name: 'part-check',
    personId,
    address: `${checkPage('Q360')}&code=H3635008WTK165WX6Z`,
    shows: /编号有一位不对|没通过验真/,
    act: tap('验一下'),
  },
  {
    name: 'part-order',
    personId,
    address: orderPage('remote-10', 'Q360'),
    shows: '请选怎么拿。',
    act: tap(/^下单/),
  },
]
