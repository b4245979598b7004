import { useMemo, useState } from 'react'
import type { TextChange } from '../../../shared/domain/text-diff.ts'
import { Button } from '../button.tsx'
import { useFormat } from '../format.ts'
import { type DiffPiece, diffPieces } from './diff-view.ts'
import { messages } from './messages.ts'
import css from './word-diff.module.css'

const Fold = ({ text, words }: { text: string; words: number }) => {
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  if (isOpen)
    return (
      // The button is gone, so the words that it showed take the focus.
      <span ref={(shown) => shown?.focus()} tabIndex={-1}>
        {text}
      </span>
    )
  return (
    <span className={css.fold}>
      <Button variant="plain" onPress={() => setOpen(true)}>
        {messages.fold(format.plural(words, messages.unchangedWords))}
      </Button>
    </span>
  )
}

const Piece = ({ piece }: { piece: DiffPiece }) => {
  if (piece.kind === 'fold') return <Fold text={piece.text} words={piece.words} />
  if (piece.kind === 'same') return <span>{piece.text}</span>
  const Change = piece.kind === 'added' ? 'ins' : 'del'
  return (
    <Change className={css[piece.kind]}>
      <span className="visually-hidden">{messages[piece.kind]}</span>
      {piece.text}
      <span className="visually-hidden">{messages.end}</span>
    </Change>
  )
}

/** The changes of a text, word by word: told by underline and strike as well as by colour, and said to those who hear it. */
export const WordDiff = ({ parts }: { parts: readonly TextChange[] }) => {
  const pieces = useMemo(() => diffPieces(parts), [parts])
  return (
    <p className={css.diff} dir="auto">
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one comparison never move
        <Piece key={index} piece={piece} />
      ))}
    </p>
  )
}
