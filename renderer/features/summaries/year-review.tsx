import { Link, useLocation } from 'wouter'
import { useFresh } from '../../api/fresh.ts'
import {
  type ChangingFeature,
  useApi,
  useCommand,
  useKeepAnswer,
  useQuery,
  useRefresh,
} from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { messages } from './messages.ts'
import css from './summaries.module.css'

const { year: words } = messages

const FRESH: readonly ChangingFeature[] = ['summaries']

/** The last twelve months put together in one press, for nobody but the member; and the way to the one made last. */
export const YearReview = ({ hasLink = false }: { hasLink?: boolean }) => {
  useFresh(FRESH)
  const { summaries } = useApi()
  const keep = useKeepAnswer()
  const refresh = useRefresh()
  const format = useFormat()
  const { show } = useToast()
  const [, navigate] = useLocation()
  const readOnly = useReadOnly()
  const create = useCommand(summaries.create)
  const { data: rows } = useQuery(summaries.list, {})
  const last = hasLink ? rows?.find(({ template }) => template === 'year') : undefined
  const begin = (): void =>
    create.mutate(
      { template: 'year' },
      {
        onSuccess: (made) => {
          keep(summaries.get, { summaryId: made.id }, made)
          refresh('summaries')
          navigate(`/summaries/${made.id}`)
        },
        onError: ({ code }) => show({ text: errorWords(code, { 'empty-period': words.empty }) }),
      },
    )
  if (!rows || (readOnly && !last)) return null
  return (
    <Section title={words.title} lead={words.lead}>
      <div className={css.year}>
        {!readOnly && (
          <Button onPress={begin} isPending={create.isPending}>
            {words.go}
          </Button>
        )}
        {last && (
          <Link href={`/summaries/${last.id}`}>
            {words.last(format.day(last.period.from, 'long'), format.day(last.period.to, 'long'))}
          </Link>
        )}
      </div>
    </Section>
  )
}
