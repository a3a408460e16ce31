export { SayForm, type SayFormProps } from './say-form'
