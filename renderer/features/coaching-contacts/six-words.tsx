import css from './contacts.module.css'

/** Six words to compare by voice, large and in their order. */
export const SixWords = ({ label, words }: { label: string; words: readonly string[] }) => (
  <figure className={css.six}>
    <figcaption className={css.sixLabel}>{label}</figcaption>
    <ol className={css.words} lang="en">
      {words.map((word, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word may stand there twice, and their order never changes
        <li key={at}>{word}</li>
      ))}
    </ol>
  </figure>
)
