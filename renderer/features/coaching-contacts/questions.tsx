import { Dialog } from '../../ui/dialog.tsx'
import { AcceptCard } from './accept-card.tsx'
import { ChangedKey } from './changed-key.tsx'
import { messages } from './messages.ts'
import { useOpeningControl } from './opening-context.tsx'
import type { Asked } from './queue.ts'
import type { Roles } from './role-boxes.tsx'

const { accept: words } = messages

/** What the sender of a file is, by what it is. */
const ROLES_BY: Readonly<Record<'share' | 'reply', Roles>> = {
  share: { isMember: true, isCoach: false },
  reply: { isMember: false, isCoach: true },
}

const leadOf = ({ about, card }: Asked): string | null => {
  if (about === 'share') return words.senderShare(card.name)
  return about === 'reply' ? words.senderReply(card.name) : null
}

/** Asks about one file at a time: a new card, an unknown sender, other keys than the known ones. */
export const Questions = () => {
  const { opening, isPending, problem, accept, takeKey, leave } = useOpeningControl()
  const { asked } = opening
  if (!asked) return null
  const { card, about } = asked
  if (about === 'changed-key') {
    const { contact } = card
    if (!contact) return null
    return (
      <ChangedKey
        key={asked.file}
        card={card}
        contact={contact}
        canTake={asked.isCard}
        problem={problem}
        isPending={isPending}
        onTake={() => void takeKey(asked, contact.id)}
        onStop={() => leave(asked)}
      />
    )
  }
  const lead = leadOf(asked)
  return (
    <Dialog
      key={asked.file}
      title={about === 'card' ? words.title(card.name) : words.senderTitle(card.name)}
      isOpen
      onClose={() => leave(asked)}
      canClose={!isPending}
      holdsWords
    >
      <AcceptCard
        card={card}
        {...(about !== 'card' && { roles: ROLES_BY[about] })}
        {...(lead && { lead })}
        problem={problem}
        isPending={isPending}
        onAccept={(roles) => void accept(asked, roles)}
        onDecline={() => leave(asked)}
      />
    </Dialog>
  )
}
