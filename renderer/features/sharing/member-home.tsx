import { Link, useLocation } from 'wouter'
import { calledOf } from '../../../shared/domain/called.ts'
import { asAppError } from '../../api/failure.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useCommand, useKeepAnswer, useQuery } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import css from './ledger.module.css'
import { messages } from './messages.ts'
import { useContacts } from './use-contacts.ts'

const { home: words } = messages

const FRESH: readonly ChangingFeature[] = ['sharing', 'contacts']

/** Begins an empty share and opens it. */
export const useBeginShare = () => {
  const { sharing } = useApi()
  const keep = useKeepAnswer()
  const [, navigate] = useLocation()
  const { show } = useToast()
  const begin = useCommand(sharing.begin)
  return {
    isPending: begin.isPending,
    begin: async (contactId: string | null): Promise<void> => {
      try {
        const draft = await begin.mutateAsync({ contactId })
        keep(sharing.draft, { shareId: draft.id }, draft)
        navigate(`/coaching/share/${draft.id}`)
      } catch (error) {
        show({ text: errorWords(asAppError(error).code) })
      }
    },
  }
}

/** What a member does in Coaching: begins a share, and goes on with those that are open. */
export const SharingHome = () => {
  useFresh(FRESH)
  const { sharing } = useApi()
  const format = useFormat()
  const readOnly = useReadOnly()
  const { find } = useContacts()
  const { begin, isPending } = useBeginShare()
  const { data: drafts, error, refetch } = useQuery(sharing.drafts, {})
  const nameIn = (contactId: string | null): string => {
    const contact = find(contactId)
    return contact ? words.draftFor(calledOf(contact)) : words.draftForNobody
  }
  return (
    <Section title={words.title} lead={words.lead}>
      {error && <FailedBanner title={words.failed} onRetry={refetch} />}
      {drafts && drafts.length > 0 && (
        <ul className={css.list} aria-label={words.drafts}>
          {drafts.map(({ id, contactId, changedAt, excerpts, opening }) => (
            <li key={id} className={css.item}>
              <Link href={`/coaching/share/${id}`} className={css.link}>
                <span className={css.head}>
                  <bdi className={css.who}>{nameIn(contactId)}</bdi>
                  <span className={css.facts}>
                    {format.plural(excerpts, words.excerpts)} · {words.changed(format.dateTime(changedAt))}
                  </span>
                </span>
                <span className={css.opening} dir="auto">
                  {opening || words.noWords}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <div>
          <Button variant="primary" icon="plus" onPress={() => void begin(null)} isPending={isPending}>
            {words.begin}
          </Button>
        </div>
      )}
    </Section>
  )
}
