export { Field, type FieldProps } from './field'
export type { FieldKind } from './field-kind'
