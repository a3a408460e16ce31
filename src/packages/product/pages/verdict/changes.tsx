import type { Change } from '@/contract/product/verdict'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import type { IconName } from '@/src/components/icon'
import { openPage } from '@/src/platform/navigate'
import { proofPage } from '../../proof/addresses'
import { openCodePage } from '../../routes'
import { appealedPage, appealPage } from '../../warranty/addresses'

export interface ChangesProps {
  changes: readonly Change[]
  productId: string
  /** Of the appeal that goes on. */
  appealNo: string | null
}

/** Each thing that would turn the verdict, with the way to do it where it is the customer's to do. */
export function Changes({ changes, productId, appealNo }: ChangesProps) {
  return (
    <Card>
      {changes.map(({ id, words }) => {
        if (id === 'appeal' && appealNo !== null) {
          return (
            <Cell
              key={id}
              icon="message"
              title={`申诉正在办，编号 ${sayTicketNo(appealNo)}`}
              note="点这里看办到哪一步，也可以补充。"
              onTap={() => openPage(appealedPage(appealNo))}
            />
          )
        }
        const way = wayOf(id, productId)
        return (
          <Cell
            key={`${id} ${words}`}
            icon={way?.icon ?? 'info'}
            title={words}
            note={way?.label}
            onTap={way === null ? undefined : () => openPage(way.page)}
          />
        )
      })}
    </Card>
  )
}

const wayOf = (
  id: Change['id'],
  productId: string,
): { icon: IconName; label: string; page: string } | null => {
  switch (id) {
    case 'purchase':
    case 'fitting':
    case 'handover':
      return { icon: 'camera', label: '点这里拍一张上传', page: proofPage(productId) }
    case 'person':
      return { icon: 'list', label: '点这里看凭证核对到哪一步', page: proofPage(productId) }
    case 'serial':
    case 'productLine':
      return { icon: 'scan', label: '点这里扫码或输入编号', page: openCodePage() }
    case 'appeal':
      return { icon: 'edit', label: '点这里申诉', page: appealPage(productId) }
    case 'term':
    case 'finding':
      return null
  }
}
