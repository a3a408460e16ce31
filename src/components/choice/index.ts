export { Choice, type ChoiceProps } from './choice'
export { ChoiceMany, type ChoiceManyProps } from './choice-many'
export type { Option } from './choose'
