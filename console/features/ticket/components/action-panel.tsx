import type { ComponentType } from 'react'
import type { StaffAction } from '../action-looks'
import type { ActionProps } from '../use-open-action'
import { AcceptForm } from './actions/accept-form'
import { AmendForm } from './actions/amend-form'
import { AnswerFeeForm } from './actions/answer-fee-form'
import { AssignForm } from './actions/assign-form'
import { AwaitPartForm } from './actions/await-part-form'
import { ChaseForm } from './actions/chase-form'
import { CompleteForm } from './actions/complete-form'
import { DeclineForm } from './actions/decline-form'
import { DispatchForm } from './actions/dispatch-form'
import { NoteForm } from './actions/note-form'
import { CancelForm, CloseForm, RedispatchForm, RejectForm, ReopenForm } from './actions/reason-forms'
import { RescheduleForm } from './actions/reschedule-form'
import { ArriveForm, DepartForm, PartArrivedForm } from './actions/step-forms'

const forms: Record<StaffAction, ComponentType<ActionProps>> = {
  accept: AcceptForm,
  reject: RejectForm,
  dispatch: DispatchForm,
  decline: DeclineForm,
  redispatch: RedispatchForm,
  amend: AmendForm,
  assign: AssignForm,
  depart: DepartForm,
  arrive: ArriveForm,
  awaitPart: AwaitPartForm,
  partArrived: PartArrivedForm,
  complete: CompleteForm,
  close: CloseForm,
  cancel: CancelForm,
  reopen: ReopenForm,
  reschedule: RescheduleForm,
  chase: ChaseForm,
  answerFee: AnswerFeeForm,
  note: NoteForm,
}

export const ActionPanel = ({ action, ...props }: ActionProps & { action: StaffAction }) => {
  const ActionForm = forms[action]
  return <ActionForm {...props} />
}
