import { useState } from 'react'
import type { CardLook } from '../../../shared/contract/contacts.ts'
import { calledOf } from '../../../shared/domain/called.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import stack from '../../ui/stack.module.css'
import css from './contacts.module.css'
import { messages } from './messages.ts'
import { likelyRoles, RoleBoxes, type Roles } from './role-boxes.tsx'
import { SixWords } from './six-words.tsx'

const { accept: words } = messages

type AcceptCardProps = {
  readonly card: CardLook
  /** What the person is, where the file already says so. */
  readonly roles?: Roles
  /** What is being done about them, such as opening their share. */
  readonly lead?: string
  /** Why it did not work; null while nothing went wrong. */
  readonly problem: string | null
  readonly isPending: boolean
  readonly onAccept: (roles: Roles) => void
  readonly onDecline: () => void
}

/** Shows whose card it is, with their words, and asks whether to add them. Nothing is stored before. */
export const AcceptCard = (props: AcceptCardProps) => {
  const { card, lead, problem, isPending, onAccept, onDecline } = props
  const { contacts } = useApi()
  const { data: identity } = useQuery(contacts.identity, {})
  const [chosen, setChosen] = useState<Roles | null>(props.roles ?? null)
  const [isMissing, setMissing] = useState(false)
  const roles = chosen ?? likelyRoles(identity)
  const submit = (): void => {
    const isNone = !roles.isCoach && !roles.isMember
    setMissing(isNone)
    if (!isNone) onAccept(roles)
  }
  return (
    <div className={stack.stack}>
      {lead && <p className={css.soft}>{lead}</p>}
      {card.standing === 'same-name' && card.contact && (
        <Banner tone="caution">{words.sameName(calledOf(card.contact))}</Banner>
      )}
      <SixWords label={words.words} words={card.words} />
      <p className={css.soft}>{words.compare}</p>
      {!props.roles && (
        <RoleBoxes roles={roles} onChange={setChosen} problem={isMissing ? words.rolesMissing : null} />
      )}
      {problem && (
        <Banner tone="trouble" live="alert">
          {problem}
        </Banner>
      )}
      <div className={stack.row}>
        <Button onPress={onDecline} isDisabled={isPending}>
          {words.decline}
        </Button>
        <Button variant="primary" onPress={submit} isPending={isPending}>
          {words.accept}
        </Button>
      </div>
    </div>
  )
}
