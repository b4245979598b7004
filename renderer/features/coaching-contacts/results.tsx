import { Link } from 'wouter'
import { calledOf } from '../../../shared/domain/called.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { IconButton } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { type Format, useFormat } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import css from './contacts.module.css'
import { messages } from './messages.ts'
import { useOpeningControl } from './opening-context.tsx'
import type { Outcome } from './queue.ts'

const { open: words, accept, changed } = messages

type Told = {
  readonly text: string
  readonly href?: string
  readonly see?: string
  readonly isFailed?: boolean
}

const CONTACTS = { href: '/coaching/contacts', see: words.seeContacts } as const

const tell = (outcome: Outcome, nameIn: (contactId: string) => string, format: Format): Told => {
  switch (outcome.outcome) {
    case 'failed':
      return { text: errorWords(outcome.code), isFailed: true }
    case 'added':
      return { text: accept.added(outcome.name), ...CONTACTS }
    case 'known':
      return { text: words.known(outcome.name), ...CONTACTS }
    case 'declined':
      return { text: words.declined(outcome.name) }
    case 'stopped':
      return { text: words.stopped(outcome.name), isFailed: true }
    case 'new-key':
      return { text: changed.taken(outcome.name), ...CONTACTS }
    case 'share': {
      const name = nameIn(outcome.contactId)
      return {
        text: outcome.already ? words.shareAgain(name) : words.share(name),
        href: `/coaching/received/${outcome.receivedId}`,
      }
    }
    case 'reply': {
      const name = nameIn(outcome.contactId)
      const { comments } = outcome
      const holds = comments > 0 ? format.plural(comments, words.comments) : words.noteOnly
      const reply = words.reply(name, holds)
      const text = outcome.already ? words.replyAgain(name) : reply
      return {
        text: outcome.signed ? text : `${text} ${words.unsigned}`,
        href: `/coaching/replies/${outcome.replyId}`,
      }
    }
  }
}

/** One line for each file that was opened, heard as they come. */
export const Results = () => {
  const { opening, follow, close } = useOpeningControl()
  const { contacts } = useApi()
  const format = useFormat()
  const { data: people = [] } = useQuery(contacts.list, {})
  const nameIn = (id: string): string => {
    const contact = people.find((person) => person.id === id)
    return contact ? calledOf(contact) : '…'
  }
  const isWorking = opening.waiting.length > 0 && opening.asked === null
  const isShown = opening.outcomes.length > 0 || isWorking
  return (
    <div className={isShown ? css.results : undefined}>
      <div className={isShown ? css.resultsBox : undefined}>
        <ul className={css.lines} aria-live="polite" aria-relevant="additions" aria-label={words.results}>
          {opening.outcomes.map(({ id, outcome, name }) => {
            const { text, href, see = words.see, isFailed } = tell(outcome, nameIn, format)
            return (
              <li key={id} className={css.line} data-failed={isFailed || undefined}>
                <Icon name={isFailed ? 'caution' : 'check'} />
                <span>
                  {isFailed && name !== null && <bdi>{name}: </bdi>}
                  {text}{' '}
                  {href && (
                    <Link href={href} onClick={() => follow(id)}>
                      {see}
                    </Link>
                  )}
                </span>
              </li>
            )
          })}
          {isWorking && <li className={css.soft}>{words.working}</li>}
        </ul>
        {opening.outcomes.length > 0 && !isWorking && (
          <IconButton icon="close" label={words.closeResults} onPress={close} />
        )}
      </div>
    </div>
  )
}
