import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { RefusalNote } from '@/console/components/refusal-note'
import { paths } from '@/console/lib/paths'
import { refusalOf } from '@/console/lib/refused'
import { useNow } from '@/console/lib/use-now'
import type { DeskButton, StaffDeskDetail } from '@/contract/desk/view'
import { deskKindLabel } from '@/contract/desk/vocabulary'
import { sayMoney } from '@/domain/format/money'
import { sayTicketNo } from '@/domain/ticket/ticket-no'
import { useAct } from '../api/use-matters'
import { ActForm } from './act-form'
import { AppealFile } from './appeal-file'
import { MatterHistory } from './matter-history'
import { MatterPhotos } from './matter-photos'

/** A button that needs nothing acts at once; the others open their form. */
export const MatterDetail = ({ matter }: { matter: StaffDeskDetail }) => {
  const [open, setOpen] = useState<DeskButton>()
  const act = useAct()
  const now = useNow()
  const { ticketNo, rev, kind, statusWords, title, said, facts, totalFen, parcelNo, aboutTicketNo } = matter
  const tap = (button: DeskButton) => {
    if (button.words !== 'none' || button.needs.length > 0) return setOpen(button)
    act.mutate({ ticketNo, rev, action: button.action, words: '' })
  }
  return (
    <div className="matter">
      <h2>
        {deskKindLabel[kind]} {sayTicketNo(ticketNo)}
      </h2>
      <p className="faint">
        {statusWords}
        {matter.takenBy === null ? '，还没人接' : `，在${matter.takenBy}手里`}
      </p>
      <section className="facts" aria-label="内容">
        <h3>{title}</h3>
        {said !== '' && <p className="matter-said">{said}</p>}
        <dl>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          {matter.contactName !== null && (
            <div>
              <dt>联系人</dt>
              <dd>
                {matter.contactName} {matter.phoneMasked}
              </dd>
            </div>
          )}
          {totalFen !== null && (
            <div>
              <dt>一共</dt>
              <dd>{sayMoney(totalFen)}</dd>
            </div>
          )}
          {parcelNo !== null && (
            <div>
              <dt>快递单号</dt>
              <dd>{parcelNo}</dd>
            </div>
          )}
          {aboutTicketNo !== null && (
            <div>
              <dt>哪次上门</dt>
              <dd>
                <Link to={paths.ticket(aboutTicketNo)}>{sayTicketNo(aboutTicketNo)}</Link>
              </dd>
            </div>
          )}
        </dl>
      </section>
      {matter.appeal !== null && <AppealFile file={matter.appeal} />}
      <MatterPhotos media={matter.media} />
      <section className="matter-buttons" aria-label="可以做的">
        {matter.buttons.map((button, at) => (
          <Button
            key={button.action}
            type={at === 0 ? 'primary' : 'default'}
            loading={act.isPending && act.variables.action === button.action}
            onClick={() => tap(button)}
          >
            {button.label}
          </Button>
        ))}
      </section>
      <RefusalNote message={act.isError ? refusalOf(act.error).message : null} />
      {open !== undefined && (
        <ActForm
          key={open.action}
          button={open}
          matter={matter}
          act={act}
          onDone={() => setOpen(undefined)}
          onClose={() => setOpen(undefined)}
        />
      )}
      <MatterHistory entries={matter.timeline} now={now} />
    </div>
  )
}
