import { Alert } from 'antd'

/** A refusal inside a form, read out as it appears. */
export const RefusalNote = ({ message }: { message: string | null }) =>
  message === null ? null : <Alert className="note" type="error" showIcon role="alert" title={message} />
