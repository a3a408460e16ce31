import { Button, Form, type FormInstance } from 'antd'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { RefusalNote } from '@/console/components/refusal-note'
import { useDraft } from '@/console/lib/drafts'
import type { Refusal } from '@/contract/result'
import type { CommandEndpoint } from '../api/use-command'
import { useActionForm } from '../use-action-form'
import type { ActionProps } from '../use-open-action'
import { ChangedNote } from './changed-note'

interface ActionFormProps<Values extends object> extends ActionProps {
  endpoint: CommandEndpoint
  title: string
  submitLabel: string
  /** What is said when it is done. */
  doneWords: string
  danger?: boolean
  form: FormInstance<Values>
  initial: Values
  /** The request's own fields; who, which ticket and which version are added. */
  toFields: (values: Values) => object
  /** What to do about a refusal. @returns what to say instead of it; null leaves it as it is */
  onRefused?: (refusal: Refusal) => Promise<string | null>
  children?: ReactNode
}

/**
 * The frame of every action: it stands within the ticket, so that all that is known stays in sight. What was typed
 * is kept when one looks elsewhere. Ctrl or ⌘ with Enter submits, Escape folds it.
 */
export const ActionForm = <Values extends object>(props: ActionFormProps<Values>) => {
  const { endpoint, title, submitLabel, danger = false, form, initial, children, detail, onCancel } = props
  const draft = useDraft<Values>(`${detail.ticketNo} ${endpoint.name}`)
  const { submit, pending, refusal } = useActionForm(props, draft.drop)
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => focusFirst(frame.current), [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit()
    if (event.key === 'Escape' && !isListOpen(event.target)) {
      event.stopPropagation()
      event.preventDefault()
      onCancel()
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside bubble to here
    <div className="panel" ref={frame} onKeyDown={onKeyDown}>
      <h3>{title}</h3>
      <ChangedNote {...props} />
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        disabled={pending}
        scrollToFirstError={{ focus: true }}
        initialValues={draft.load() ?? initial}
        onValuesChange={(_, values) => draft.keep(values)}
        onFinish={submit}
      >
        {children}
        <RefusalNote message={refusal} />
        <div className="form-buttons">
          <Button type="primary" danger={danger} htmlType="submit" loading={pending}>
            {submitLabel}
          </Button>
          <Button onClick={onCancel}>先不办</Button>
        </div>
      </Form>
    </div>
  )
}

const focusFirst = (frame: HTMLElement | null): void => {
  const field = frame?.querySelector<HTMLElement>(
    'input:not([disabled]):not([hidden]), textarea, button[type=submit]',
  )
  field?.focus({ preventScroll: true })
  frame?.scrollIntoView?.({ block: 'nearest' })
}

/** Escape in a drop-down closes the drop-down only. */
const isListOpen = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('[aria-expanded=true]') !== null
