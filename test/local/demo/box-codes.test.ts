import { serialKeysFrom } from '@/cloudfunctions/shared/serial/keyed-code'
import { isSigned, readSerial } from '@/domain/serial/serial-no'
import { demoBoxes, NEW_BOX, WELL_TRAVELLED_BOX } from '@/local/demo/box-codes'
import batches from '@/local/demo/records/batches.json'
import { demoSerialKeys } from '@/local/host/demo-serial-keys'

const { mac } = serialKeysFrom(demoSerialKeys)

const isRecorded = (serialNo: string): boolean => {
  const read = readSerial(serialNo)
  return (
    read.ok &&
    batches.some(
      ({ itemCode, producedIn, fromRun, toRun }) =>
        itemCode === read.serial.itemCode &&
        producedIn === read.serial.producedIn &&
        fromRun <= read.serial.run &&
        read.serial.run <= toRun,
    )
  )
}

test('the demo’s boxes are what they are called', () => {
  const [fresh, registered, travelled, unrecorded, mistyped] = demoBoxes.map(({ serialNo }) => serialNo)
  for (const serialNo of [fresh, registered, travelled, unrecorded])
    expect(isSigned({ serialNo: serialNo ?? '' }, mac)).toBe(true)
  expect([fresh, travelled]).toEqual([NEW_BOX, WELL_TRAVELLED_BOX])
  expect([fresh, registered, travelled].every((serialNo) => isRecorded(serialNo ?? ''))).toBe(true)
  expect(isRecorded(unrecorded ?? '')).toBe(false)
  expect(readSerial(mistyped ?? '')).toEqual({ ok: false, why: 'mistyped' })
})
