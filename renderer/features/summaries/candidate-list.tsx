import { useState } from 'react'
import { CANDIDATE_RANKS, type Candidate, type CandidateRank } from '../../../shared/contract/choices.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { Select } from '../../ui/select.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useUndoable } from '../../ui/use-undoable.ts'
import own from './evidence.module.css'
import { evidenceMessages } from './evidence-messages.ts'
import { factsOf, kindOf } from './source-facts.ts'
import css from './summaries.module.css'

const { choice: words } = evidenceMessages

const PAGE = 20
const LONGEST_NAME = 80

const shortened = (text: string): string =>
  text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME).toWellFormed()}…` : text

type RowProps = {
  readonly candidate: Candidate
  /** Whether it is in this section already: pressing takes it out again. */
  readonly isChosen: boolean
  readonly onPress: () => Promise<void>
}

const Row = ({ candidate, isChosen, onPress }: RowProps) => {
  const format = useFormat()
  const [isPending, setPending] = useState(false)
  const press = async (): Promise<void> => {
    setPending(true)
    await onPress()
    setPending(false)
  }
  const { source, heading, facts, day, words: text, targets, smallGroup } = candidate
  // A chart's words only count what it shows.
  const isChart = source.kind === 'chart'
  const name = heading || text
  const numbers = factsOf(source.kind, facts, format)
  return (
    <li className={css.card}>
      <span className={css.facts}>
        {kindOf(source.kind, facts)}
        {!isChart && ` · ${format.day(day, 'long')}`}
      </span>
      {heading && <span className={css.cardTitle}>{heading}</span>}
      {isChart && <span className={css.facts}>{text}</span>}
      {!isChart && text && text !== heading && (
        <p className={css.quote} dir="auto">
          {text}
        </p>
      )}
      {numbers.length > 0 && <span className={own.numbers}>{numbers.join(' · ')}</span>}
      {targets.length > 0 && (
        <span className={css.facts}>{format.list(targets.map(({ label }) => label))}</span>
      )}
      {smallGroup && <span className={own.warn}>{words.smallGroup}</span>}
      <div>
        <Button
          icon={isChosen ? 'check' : 'plus'}
          isPending={isPending}
          aria-label={(isChosen ? words.letGoOf : words.chooseOf)(shortened(name))}
          onPress={() => void press()}
        >
          {isChosen ? words.isChosen : words.choose}
        </Button>
      </div>
    </li>
  )
}

type CandidateListProps = {
  readonly summaryId: string
  readonly sectionId: string
  readonly storyId: string | null
  /** What is listed until the member asks for another kind. */
  readonly begins: CandidateRank | 'all'
  readonly chosenHere: ReadonlySet<string>
}

/** What could stand in a section, the best founded first. Nothing is in the document until it is chosen. */
export const CandidateList = (props: CandidateListProps) => {
  const { summaryId, sectionId, storyId, begins, chosenHere } = props
  const { choices } = useApi()
  const format = useFormat()
  const refresh = useRefresh()
  const { show } = useToast()
  const undoable = useUndoable('choices')
  const [rank, setRank] = useState<CandidateRank | 'all'>(begins)
  const [search, setSearch] = useState('')
  const [limit, setLimit] = useState(PAGE)
  const { data, error, refetch } = useQuery(
    choices.candidates,
    { summaryId, sectionId, words: search, limit, ...(rank !== 'all' && { rank }) },
    { keep: true },
  )
  const choose = async ({ source }: Candidate): Promise<void> => {
    try {
      await choices.choose({ summaryId, sectionId, storyId, source })
      refresh('choices')
      show({ text: words.chose })
    } catch (reason) {
      show({ text: errorWords(asAppError(reason).code, { 'not-permitted': words.notQuotable }) })
    }
  }
  const letGo = (choiceId: string): Promise<void> =>
    undoable({
      act: () => choices.unchoose({ summaryId, choiceId }),
      undo: () => choices.putBack({ summaryId, choiceId }),
      said: words.removed,
      saidUndone: words.isBack,
    })
  const from = (change: () => void): void => {
    change()
    setLimit(PAGE)
  }
  if (error) return <FailedBanner title={words.failed} onRetry={refetch} />
  const noneYet = rank === 'all' ? words.candidatesNoneYet : words.candidatesNone
  const none = search.trim() === '' ? noneYet : words.candidatesNotFound
  return (
    <>
      <div className={own.filters}>
        <Select
          label={words.kind}
          options={[
            { id: 'all' as const, label: words.all },
            ...CANDIDATE_RANKS.map((id) => ({
              id,
              label: `${words.ranks[id]} (${format.number(data?.ranks[id] ?? 0)})`,
            })),
          ]}
          value={rank}
          onChange={(next) => from(() => setRank(next))}
        />
        <SearchField
          label={words.search}
          placeholder={words.searchShort}
          value={search}
          onChange={(next) => from(() => setSearch(next.slice(0, 200)))}
        />
      </div>
      {data?.candidates.length === 0 && <p className={css.soft}>{none}</p>}
      {data && data.candidates.length > 0 && (
        <ul className={css.cards} aria-label={words.candidates}>
          {data.candidates.map((candidate) => {
            const chosenId = candidate.chosenAs.find((id) => chosenHere.has(id))
            return (
              <Row
                key={JSON.stringify(candidate.source)}
                candidate={candidate}
                isChosen={chosenId !== undefined}
                onPress={() => (chosenId === undefined ? choose(candidate) : letGo(chosenId))}
              />
            )
          })}
        </ul>
      )}
      {data && data.total > data.candidates.length && (
        <div className={css.more}>
          <span className={css.facts}>
            {words.total(format.number(data.candidates.length), format.number(data.total))}
          </span>
          {limit < 200 && <Button onPress={() => setLimit(limit + PAGE)}>{words.showMore}</Button>}
        </div>
      )}
    </>
  )
}
