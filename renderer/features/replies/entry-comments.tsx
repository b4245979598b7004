import { type ReactNode, useMemo } from 'react'
import type { ReplyComment } from '../../../shared/contract/replies.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { type BesideStep, BesideWordsContext } from '../../ui/passages/beside-words.tsx'
import { CommentCard } from './comment-card.tsx'
import { messages } from './messages.ts'
import css from './replies.module.css'

const FRESH: readonly ChangingFeature[] = ['replies', 'journal']

const List = ({ label, list }: { label: string; list: readonly ReplyComment[] }) => (
  <ul className={css.beside} aria-label={label}>
    {list.map((comment) => (
      <CommentCard key={comment.id} comment={comment} isBeside />
    ))}
  </ul>
)

/** Comments by the step in which their words stand today. */
const byStep = (comments: readonly ReplyComment[]): ReadonlyMap<string, BesideStep> => {
  const steps = Map.groupBy(
    comments.filter(({ on }) => on !== null && on.place.found !== 'gone'),
    ({ on }) => on?.stepId ?? '',
  )
  return new Map(
    [...steps].map(([stepId, list]) => [
      stepId,
      {
        spans: list.flatMap(({ id, on }) =>
          on && on.place.found !== 'gone' ? [{ id, start: on.place.start, end: on.place.end }] : [],
        ),
        below: <List label={messages.entry.beside} list={list} />,
      },
    ]),
  )
}

type EntryCommentsProps = { readonly entryId: string; readonly children: ReactNode }

/** Stands around an entry that is read: what coaches said to its words stands with them. */
export const EntryComments = ({ entryId, children }: EntryCommentsProps) => {
  useFresh(FRESH)
  const { replies } = useApi()
  const { data: comments } = useQuery(replies.forEntry, { entryId })
  const beside = useMemo(() => byStep(comments ?? []), [comments])
  const gone = comments?.filter(({ on }) => on?.place.found === 'gone') ?? []
  return (
    <BesideWordsContext value={beside}>
      {children}
      {gone.length > 0 && <List label={messages.entry.elsewhere} list={gone} />}
    </BesideWordsContext>
  )
}
