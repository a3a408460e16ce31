export interface ButtonLook {
  kind: string
  still: boolean
  narrow: boolean
}

export const buttonClass = ({ kind, still, narrow }: ButtonLook): string =>
  ['button', `button-${kind}`, still && 'button-still', narrow && 'button-narrow'].filter(Boolean).join(' ')
