import { Button } from '@/src/components/button'
import { Field } from '@/src/components/field'
import { toast } from '@/src/components/toast'
import { hasScanner, scanCode } from '@/src/platform/scan'
import { scanned } from '../../draft/box-code'

export interface BoxCodeProps {
  boxCode: string
  onChange: (boxCode: string) => void
}

/** Which very product it is, read from its packing; nothing depends on it. */
export function BoxCode({ boxCode, onChange }: BoxCodeProps) {
  const scan = async () => {
    const read = await scanCode()
    if (!read.ok) {
      if (read.reason !== 'cancelled') toast('没扫上。可以手填，也可以不填。')
      return
    }
    const found = scanned(read.text)
    if (found === undefined) toast('这不是包装箱上的码。可以手填，也可以不填。')
    else onChange(found)
  }
  return (
    <Field
      label="包装箱上的码（选填）"
      hint="二维码下面那一行字母和数字。"
      value={boxCode}
      onChange={(typed) => onChange(typed.trim())}
      maxLength={64}
      aside={
        hasScanner && (
          <Button kind="quiet" icon="scan" narrow onTap={() => void scan()}>
            扫码
          </Button>
        )
      }
    />
  )
}
