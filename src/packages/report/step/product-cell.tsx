import { useState } from 'react'
import { lineLabel } from '@/contract/ticket/report'
import { Button } from '@/src/components/button'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Choice } from '@/src/components/choice'
import { Field } from '@/src/components/field'
import { Sheet } from '@/src/components/sheet'
import { changeDraft, useDraft } from '../draft/draft-store'
import { productName } from '../draft/say-draft'
import { optionsOf } from './options-of'

const lines = optionsOf(lineLabel)

/** Of another line or model it can't be the one whose code was scanned. */
const anotherOne = { productId: '', boxCode: '' }

export interface ProductCellProps {
  /** Above the sheet: what the product is for. */
  question: string
}

/** Which product: a heater unless the customer says otherwise. */
export function ProductCell({ question }: ProductCellProps) {
  const draft = useDraft()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Card>
        <Cell title={productName(draft)} note="不是的话点这里改" icon="box" onTap={() => setOpen(true)} />
      </Card>
      <Sheet open={open} title={question} onClose={close} action={<Button onTap={close}>选好了</Button>}>
        <Choice
          label="产品"
          options={lines}
          value={draft.line}
          onChange={(line) => changeDraft(line === draft.line ? {} : { line, ...anotherOne })}
          columns={2}
        />
        <Field
          label="装在哪儿（选填）"
          value={draft.place}
          onChange={(place) => changeDraft({ place })}
          placeholder="比如 主卫"
          maxLength={10}
        />
        <Field
          label="型号（选填）"
          hint="在面板侧面、遥控器背面或说明书封面上。"
          value={draft.model}
          onChange={(model) => changeDraft({ model, ...anotherOne })}
          maxLength={30}
        />
      </Sheet>
    </>
  )
}
