import { useState } from 'react'
import { MAX_VALUES, type MemberValue } from '../../../shared/contract/values.ts'
import { VALUES_PACK } from '../../../shared/framework/values-pack.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { messages } from './messages.ts'
import { NO_WORDS, ValueDialog, type ValueWords } from './value-dialog.tsx'
import { ValueList } from './value-list.tsx'
import { ValueText } from './value-text.tsx'
import css from './values.module.css'

const FRESH: readonly ChangingFeature[] = ['values']

/** Fewer than these steer little; nothing is refused for it. */
const FEW = 3

const countWords = (n: number): string => {
  if (n >= MAX_VALUES) return messages.full
  return n > 0 && n < FEW ? messages.few(n) : ''
}

type PackProps = { readonly list: readonly MemberValue[]; readonly onTake: (value: ValueWords) => void }

/** The core values that are not among the member's own yet. */
const Pack = ({ list, onTake }: PackProps) => {
  const left = VALUES_PACK.filter(({ id }) => list.every(({ packId }) => packId !== id))
  if (left.length === 0 || list.length >= MAX_VALUES) return null
  return (
    <Section title={messages.pack} lead={messages.packLead}>
      <ul className={css.pack}>
        {left.map(({ id, title, lived, notLived }) => (
          <li key={id} className={css.packed}>
            <h3 className={css.packTitle}>{title}</h3>
            <ValueText lived={lived} notLived={notLived} />
            <div>
              <Button icon="plus" onPress={() => onTake({ title, lived, notLived, packId: id })}>
                {messages.takeUp}
                <span className="visually-hidden">{messages.takeUpName(title)}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The member's own values: three to five, in their own words. */
export const ValuesScreen = () => {
  useFresh(FRESH)
  const { values } = useApi()
  const { data: list, error, refetch } = useQuery(values.list, {})
  const [editing, setEditing] = useState<ValueWords | null>(null)
  const add = (): void => setEditing(NO_WORDS)
  return (
    <Page
      title={messages.title}
      lead={messages.lead}
      width="text"
      actions={
        list &&
        list.length > 0 &&
        list.length < MAX_VALUES && (
          <Button icon="plus" onPress={add}>
            {messages.add}
          </Button>
        )
      }
    >
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      {list?.length === 0 && (
        <EmptyState
          sentence={messages.emptyText}
          action={
            <Button variant="primary" onPress={add}>
              {messages.emptyGo}
            </Button>
          }
        />
      )}
      {list && list.length > 0 && (
        <div className={css.own}>
          <ValueList list={list} onEdit={setEditing} />
          <p className={css.count} role="status">
            {countWords(list.length)}
          </p>
        </div>
      )}
      {list && <Pack list={list} onTake={setEditing} />}
      {editing && <ValueDialog value={editing} onClose={() => setEditing(null)} />}
    </Page>
  )
}
