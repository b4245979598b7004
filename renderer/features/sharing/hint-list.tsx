import { useRef } from 'react'
import type { DraftExcerpt, RedactionHint } from '../../../shared/contract/sharing.ts'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import stack from '../../ui/stack.module.css'
import { useListFocus } from '../../ui/use-list-focus.ts'
import { messages } from './messages.ts'
import { hintKey, openHints, sameHints, wordsAt } from './redactions.ts'
import css from './share.module.css'

const { hide: words } = messages

type Place = { readonly excerpt: DraftExcerpt; readonly hint: RedactionHint }

type HintListProps = {
  readonly excerpts: readonly DraftExcerpt[]
  /** Hints that were left as they are, by `hintKey`. */
  readonly left: ReadonlySet<string>
  readonly onBlock: (places: readonly Place[]) => void
  readonly onLeave: (key: string) => void
}

/** What may point to somebody, one line each: block it, block all of the same, or leave it. */
export const HintList = ({ excerpts, left, onBlock, onLeave }: HintListProps) => {
  const format = useFormat()
  const places = excerpts.flatMap((excerpt) => openHints(excerpt, left).map((hint) => ({ excerpt, hint })))
  const list = useRef<HTMLUListElement>(null)
  const focus = useListFocus(list, places.length)
  return (
    <Section title={words.hints} lead={places.length > 0 ? words.hintsLead : words.noHints}>
      {places.length > 0 && (
        <ul ref={list} {...focus} className={css.hints} aria-label={words.hints}>
          {places.map((place) => {
            const { excerpt, hint } = place
            const found = wordsAt(excerpt, hint)
            const same = sameHints(excerpts, found, left)
            return (
              <li key={hintKey(excerpt, hint)} className={css.hint}>
                <span className={css.hintWords}>
                  <bdi className={css.found}>{found}</bdi>
                  <span className={css.facts}>
                    {words.kinds[hint.kind]}
                    {hint.kind === 'person' && ` · ${hint.label}`}
                  </span>
                </span>
                <span className={stack.row}>
                  <Button onPress={() => onBlock([place])}>
                    <span aria-hidden="true">{words.block}</span>
                    <span className="visually-hidden">{words.blockThis(found)}</span>
                  </Button>
                  {same.length > 1 && (
                    <Button onPress={() => onBlock(same)}>
                      {words.blockAll(found, format.number(same.length))}
                    </Button>
                  )}
                  <Button variant="plain" onPress={() => onLeave(hintKey(excerpt, hint))}>
                    <span aria-hidden="true">{words.leave}</span>
                    <span className="visually-hidden">{words.leaveThis(found)}</span>
                  </Button>
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
