/** Props that give a Taro `Input` or `Textarea` its accessible name. */
export type InputLabel = (label: string) => Record<string, unknown>
