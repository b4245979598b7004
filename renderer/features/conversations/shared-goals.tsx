import type { Conversation } from '../../../shared/contract/conversations.ts'
import { MAX_GOALS } from '../../../shared/domain/exchange/limits.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useFormat } from '../../ui/format.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { Section } from '../../ui/page.tsx'
import css from './conversations.module.css'
import { messages } from './messages.ts'
import type { ConversationChange } from './use-conversation.ts'

const { goals: words } = messages

type SharedGoalsProps = {
  readonly conversation: Conversation
  readonly change: ConversationChange
  readonly readOnly: boolean
}

/** The goals that both work on: which of one’s own travel along, and theirs. */
export const SharedGoals = ({ conversation, change, readOnly }: SharedGoalsProps) => {
  const { conversations, goals } = useApi()
  const format = useFormat()
  const { data: own = [] } = useQuery(goals.list, {})
  const { id: conversationId, contactName } = conversation
  const mine = conversation.goals.filter(({ from }) => from === 'me')
  const theirs = conversation.goals.filter(({ from }) => from === 'them')
  const chosen = new Set(mine.map(({ id }) => id))
  // One that was chosen stays in sight after it was closed.
  const open = own.filter(({ closedOn }) => closedOn === null)
  const offered = [...mine.filter(({ id }) => !open.some((goal) => goal.id === id)), ...open]
  if (offered.length === 0 && theirs.length === 0) return null
  const set = (goalId: string, isChosen: boolean): void => {
    const rest = mine.map(({ id }) => id).filter((id) => id !== goalId)
    void change(() =>
      conversations.setGoals({ conversationId, goalIds: isChosen ? [...rest, goalId] : rest }),
    )
  }
  return (
    <Section title={words.title} lead={offered.length > 0 ? words.lead : undefined}>
      {offered.length > 0 && (
        <fieldset className={css.boxes}>
          <legend className="visually-hidden">{words.mine}</legend>
          {offered.map(({ id, title }) => (
            <div key={id} dir="auto">
              <Checkbox
                label={title}
                isSelected={chosen.has(id)}
                isDisabled={readOnly || (!chosen.has(id) && chosen.size >= MAX_GOALS)}
                onChange={(isChosen) => set(id, isChosen)}
              />
            </div>
          ))}
          {chosen.size >= MAX_GOALS && offered.length > chosen.size && (
            <p className={css.soft}>{words.most(format.number(MAX_GOALS))}</p>
          )}
        </fieldset>
      )}
      {theirs.length > 0 && (
        <>
          <h3 className={css.small}>
            <bdi>{words.theirs(contactName)}</bdi>
          </h3>
          <ul className={css.goals}>
            {theirs.map(({ id, title, why }) => (
              <li key={id}>
                <p className={css.who} dir="auto">
                  {title}
                </p>
                {why && <Markdown text={why} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
