import type { DrawingId } from '@/contract/knowledge/article'
import { breaker } from './breaker'
import { ceiling } from './ceiling'
import { checklist } from './checklist'
import type { Drawing } from './drawing'
import { duct } from './duct'
import { height } from './height'
import { label } from './label'
import { lamp } from './lamp'
import { remote } from './remote'
import { timer } from './timer'
import { tissue } from './tissue'
import { vent } from './vent'
import { wifi } from './wifi'
import { wipe } from './wipe'

/** The pictures that steps point to. */
export const drawings: Readonly<Record<DrawingId, Drawing>> = {
  breaker,
  vent,
  tissue,
  remote,
  lamp,
  duct,
  label,
  timer,
  wifi,
  wipe,
  ceiling,
  height,
  checklist,
}
