import { createHmac } from 'node:crypto'
import { catalogue as catalogueSchema } from '@/contract/product/catalogue'
import { symptoms } from '@/contract/ticket/symptom'
import {
  catalogueOn,
  catalogues,
  itemIn,
  modelIn,
  modelsWith,
  partIn,
  partsOf,
} from '@/domain/catalogue/catalogue'
import { likelyCauses } from '@/domain/catalogue/causes'
import { checkPart } from '@/domain/catalogue/check-part'
import { findModel } from '@/domain/catalogue/find-model'
import { fitOf } from '@/domain/catalogue/fit'
import { likelyPartOf } from '@/domain/dispatch/likely-part'
import { type Mac, readSerial, signSerial } from '@/domain/serial/serial-no'

const today = catalogueOn('2026-11-23')
const model = (name: string) => {
  const found = modelIn(today, name)
  if (found === null) throw new Error(name)
  return found
}

describe.each(catalogues.map((each) => [each.version, each] as const))('The catalogue %s', (_, given) => {
  test('is whole', () => {
    expect(catalogueSchema.parse(given)).toEqual(given)
  })

  test('names each model, part and item once', () => {
    const names = [...given.models.map((each) => each.model), ...given.parts.map(({ partId }) => partId)]
    const items = [...given.models, ...given.parts].map(({ itemCode }) => itemCode)
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(items).size).toBe(items.length)
  })

  test('every position shows a part that exists, each number once and nowhere on top of another', () => {
    for (const { positions } of given.models) {
      for (const { partId } of positions) expect(partIn(given, partId)).not.toBeNull()
      expect(positions.map(({ no }) => no)).toEqual(positions.map((__, at) => at + 1))
      for (const a of positions)
        for (const b of positions)
          if (a.no < b.no) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(0.08)
    }
  })

  test('every part is in a model or in place of one that was', () => {
    for (const { partId } of given.parts)
      expect(
        modelsWith(given, partId).length + given.parts.filter((each) => each.replacedBy === partId).length,
      ).toBeGreaterThan(0)
  })

  test('what takes the place of a part is of its family, and is made itself', () => {
    for (const { replacedBy, family } of given.parts.filter((each) => each.replacedBy !== null)) {
      const next = partIn(given, replacedBy ?? '')
      expect(next).toMatchObject({ family, replacedBy: null })
    }
  })

  test('every line that can be repaired has a model', () => {
    expect(new Set(given.models.map(({ line }) => line))).toEqual(
      new Set(['heater', 'cooler', 'ventilator', 'freshAir', 'towelRack']),
    )
  })
})

describe('What fits', () => {
  test.each([
    ['its own part', 'heating-module-2400', 'Q360', { fits: true }],
    ['the successor of its part', 'lamp-board-24', 'Q160', { fits: true }],
    ['its part that is still about', 'lamp-board-18', 'Q160', { fits: true }],
    [
      'a stronger heater’s module',
      'heating-module-2600',
      'Q360',
      { fits: false, why: 'otherModel', instead: 'heating-module-2400' },
    ],
    [
      'an old lamp in a new model',
      'lamp-board-18',
      'Q360',
      { fits: false, why: 'otherModel', instead: 'lamp-board-24' },
    ],
    [
      'another’s lamp where the own one has a successor',
      'power-board-b',
      'E172',
      { fits: false, why: 'otherModel', instead: 'power-board-a' },
    ],
    [
      'a bulb in a heater without bulbs',
      'heat-lamp-275',
      'Q360',
      { fits: false, why: 'notInThisModel', instead: null },
    ],
    ['a part that doesn’t exist', 'flux-capacitor', 'Q360', { fits: false, why: 'noSuchPart' }],
    ['a model that doesn’t exist', 'panel-4', 'Z999', { fits: false, why: 'noSuchModel' }],
  ])('%s', (_, partId, name, fit) => {
    expect(fitOf(today, partId, name)).toMatchObject(fit)
  })

  test('the customer reads what to take instead', () => {
    expect(fitOf(today, 'heating-module-2600', 'Q360').words).toBe(
      'PTC 取暖模块 2600 瓦装不上 Q360，要用PTC 取暖模块 2400 瓦。',
    )
  })
})

describe('A model is found', () => {
  test.each([
    ['as it is', 'Q360', 'Q360', true],
    ['in a line of an invoice', '*家用厨房电器具*奥普浴霸 智能风暖 Q360 白色', 'Q360', true],
    ['in small letters', 'q360', 'Q360', true],
    ['with a dash', 'Q-360', 'Q360', true],
    ['with a blank', 'Q 360', 'Q360', true],
    ['in full width', 'Ｑ３６０', 'Q360', true],
    ['with one wrong character', 'O360', 'Q360', false],
    ['with one wrong figure', 'Q36O', 'Q360', false],
    ['with one missing', 'S61', 'S610', false],
    ['with one added', 'X150A', 'X150', false],
  ])('%s', (_, text, name, exact) => {
    expect(findModel(text, today)).toEqual({ model: name, exact })
  })

  test.each([
    ['nothing', ''],
    ['no model', '浴霸一台'],
    ['two models in one line', 'Q360 Q160'],
    ['one that is as near to two', 'A150'],
    ['two wrong characters', 'O36O'],
    ['a long number', '91330100MA2H0000XX'],
    ['far too much text', 'Q'.repeat(100_000)],
  ])('not in %s', (_, text) => {
    expect(findModel(text, today)).toBeNull()
  })
})

describe('What is probably broken', () => {
  test('is only what the model has', () => {
    for (const each of today.models)
      for (const { id } of symptoms) {
        const families = new Set(partsOf(today, each).map(({ family }) => family))
        for (const { family, part } of likelyCauses(id, each, today)) {
          expect(families).toContain(family)
          expect(part?.family).toBe(family)
        }
      }
  })

  test('is never more than certain, the likeliest first', () => {
    for (const each of [null, ...today.models])
      for (const { id } of symptoms) {
        const shares = likelyCauses(id, each, today).map(({ share }) => share)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1)
        expect(shares).toEqual([...shares].sort((a, b) => b - a))
      }
  })

  test('agrees with what dispatch asks the shelves for', () => {
    for (const { id } of symptoms) {
      const asked = likelyPartOf(id)
      const model275 = id.includes('lamp') ? model('L550') : model('Q360')
      if (asked !== null) expect(likelyCauses(id, model275, today)[0]?.family).toBe(asked.partId)
    }
  })

  test('names the very part of the model', () => {
    expect(likelyCauses('cold-wind-only', model('S610'), today)[0]).toMatchObject({
      family: 'heating-module',
      part: { partId: 'heating-module-2600' },
      share: 0.6,
    })
    expect(likelyCauses('heat-lamp-off', model('L275'), today)[0]).toMatchObject({ installed: 4 })
    expect(likelyCauses('weak-heating', model('T460'), today)[0]?.part?.partId).toBe('heating-rod-120')
    expect(likelyCauses('other', model('Q360'), today)).toEqual([])
  })
})

describe('A part’s code', () => {
  const mac: Mac = (__, message) => createHmac('sha256', 'ours').update(message).digest()
  const serialOf = (itemCode: string) => {
    const read = readSerial(signSerial({ itemCode, producedIn: '2026-03', run: 7, keyId: 'K' }, mac))
    if (!read.ok) throw new Error(read.why)
    return read.serial
  }

  test.each([
    ['the right one', '9H3', true, 'Q360', 'genuine'],
    ['without a model', '9H3', true, null, 'genuine'],
    ['of another model', '9H4', true, 'Q360', 'genuineOtherModel'],
    ['of a whole product', 'H36', true, 'Q360', 'aProduct'],
    ['of nothing in the catalogue', '999', true, 'Q360', 'unknownItem'],
    ['with a wrong signature', '9H3', false, 'Q360', 'notOurs'],
  ])('%s', (_, itemCode, isSigned, name, verdict) => {
    const checked = checkPart(serialOf(itemCode), isSigned, name, today)
    expect(checked.verdict).toBe(verdict)
    expect(checked.words).toMatch(/。$/)
  })

  test('three symbols stand for a model or a part', () => {
    expect(itemIn(today, 'H36')).toMatchObject({ kind: 'model', model: { model: 'Q360' } })
    expect(itemIn(today, '9W1')).toMatchObject({ kind: 'part', part: { partId: 'heat-lamp-275' } })
    expect(itemIn(today, '000')).toBeNull()
  })
})
