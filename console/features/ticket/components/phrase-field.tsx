import { cloneElement, type ReactElement } from 'react'

interface FieldProps {
  id?: string
  value?: string
  onChange?: (value: unknown) => void
}

interface PhraseFieldProps extends FieldProps {
  phrases: readonly string[]
  /** How a phrase is shown, where that is not what it fills in. */
  say?: (phrase: string) => string
  /** The input itself. */
  children: ReactElement<FieldProps>
}

/** An input with what is said most often below it: one tap instead of typing. */
export const PhraseField = ({ phrases, say = (phrase) => phrase, children, ...field }: PhraseFieldProps) => (
  <>
    {cloneElement(children, field)}
    {phrases.length > 0 && (
      <fieldset className="chips" aria-label="常用的，点一下填上">
        {phrases.map((phrase) => (
          <button key={phrase} type="button" className="chip" onClick={() => field.onChange?.(phrase)}>
            {say(phrase)}
          </button>
        ))}
      </fieldset>
    )}
  </>
)
