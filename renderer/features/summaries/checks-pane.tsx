import { useId } from 'react'
import type { Problem } from '../../../shared/contract/choices.ts'
import type { Summary } from '../../../shared/contract/summaries.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import own from './evidence.module.css'
import { evidenceMessages } from './evidence-messages.ts'
import type { Place } from './place.ts'
import css from './summaries.module.css'

const { checks: words } = evidenceMessages

type Group = { readonly key: string; readonly title: string; readonly problems: readonly Problem[] }

const groupsOf = ({ sections }: Summary, problems: readonly Problem[]): Group[] => {
  const known = sections.map(({ id, title }) => ({
    key: id,
    title,
    problems: problems.filter(({ sectionId }) => sectionId === id),
  }))
  const loose = problems.filter(({ sectionId }) => !sections.some(({ id }) => id === sectionId))
  return [...known, { key: '', title: '', problems: loose }].filter((group) => group.problems.length > 0)
}

type CheckProps = {
  readonly problem: Problem
  /** The words that it is about; '' where it is about none. */
  readonly found: string
  readonly onGo: () => void
}

const Check = ({ problem: { kind, blocks }, found, onGo }: CheckProps) => {
  const id = useId()
  return (
    <li className={own.check}>
      <span id={id}>
        {blocks && <strong>{words.blocks} </strong>}
        {words.kinds[kind]}
      </span>
      {found && (
        <q id={`${id}-words`} className={own.found} dir="auto">
          {found}
        </q>
      )}
      <Button aria-describedby={found ? `${id} ${id}-words` : id} onPress={onGo}>
        {words.go}
      </Button>
    </li>
  )
}

type ChecksPaneProps = {
  readonly summary: Summary
  /** The words of a problem's place, for the member to know it by. */
  readonly wordsAt: (problem: Problem) => string
  readonly onGo: (place: Place) => void
}

/** What is worth a look before the document goes out, section by section; each leads to its place. */
export const ChecksPane = ({ summary, wordsAt, onGo }: ChecksPaneProps) => {
  const { choices } = useApi()
  const {
    data: problems,
    error,
    refetch,
  } = useQuery(choices.check, { summaryId: summary.id }, { keep: true })
  if (error) return <FailedBanner title={words.failed} onRetry={refetch} />
  if (!problems) return null
  // A year in review goes to nobody else.
  const isNameless = summary.author === '' && summary.template !== 'year'
  if (problems.length === 0 && !isNameless) return <p className={css.soft}>{words.none}</p>
  const empty = summary.sections.filter(({ id }) =>
    problems.some(({ kind, sectionId }) => kind === 'empty-section' && sectionId === id),
  )
  const others = problems.filter(({ kind }) => kind !== 'empty-section')
  return (
    <>
      <p className={css.soft}>{words.lead}</p>
      {isNameless && <p>{words.nameless}</p>}
      {groupsOf(summary, others).map(({ key, title, problems: here }) => (
        <div key={key} className={own.checkGroup}>
          {title && <h2 className={css.small}>{title}</h2>}
          <ul className={own.checks}>
            {here.map((problem) => {
              const { kind, textId, choiceId, field, span } = problem
              return (
                <Check
                  key={`${kind} ${textId} ${choiceId} ${field} ${span?.start}`}
                  problem={problem}
                  found={wordsAt(problem)}
                  onGo={() => onGo(problem)}
                />
              )
            })}
          </ul>
        </div>
      ))}
      {empty.length > 0 && (
        <div className={own.checkGroup}>
          <h2 className={css.small}>{words.empty}</h2>
          <p className={css.soft}>{words.kinds['empty-section']}</p>
          <div className={css.actions}>
            {empty.map(({ id, title, texts }) => (
              <Button
                key={id}
                aria-label={words.goTo(title)}
                onPress={() => onGo({ sectionId: id, textId: texts[0]?.id ?? null, choiceId: null })}
              >
                {title}
              </Button>
            ))}
          </div>
        </div>
      )}
    </>
  )
}
