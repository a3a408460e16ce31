interface PhraseChipsProps {
  phrases: readonly string[]
  onPick: (phrase: string) => void
}

/** What is said most often, one tap instead of typing. */
export const PhraseChips = ({ phrases, onPick }: PhraseChipsProps) => (
  <fieldset className="chips" aria-label="常用的话，点一下填上">
    {phrases.map((phrase) => (
      <button key={phrase} type="button" className="chip" onClick={() => onPick(phrase)}>
        {phrase}
      </button>
    ))}
  </fieldset>
)
