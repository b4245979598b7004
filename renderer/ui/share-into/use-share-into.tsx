import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import type { ShareDraft } from '../../../shared/contract/sharing.ts'
import { calledOf } from '../../../shared/domain/called.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useKeepAnswer, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Button } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import { errorWords } from '../error-words.ts'
import { useFormat } from '../format.ts'
import stack from '../stack.module.css'
import { useToast } from '../toast.tsx'
import { messages } from './messages.ts'

/** What is to be shared: an entry to choose words from, or a marked passage as it is. */
export type Shareable = { readonly entryId: string } | { readonly passageId: string }

type ChooserProps = {
  readonly onChoose: (shareId: string | null) => void
  readonly onClose: () => void
}

/** Which of the shares that are being made; or a new one. */
const ShareChooser = ({ onChoose, onClose }: ChooserProps) => {
  const { sharing, contacts } = useApi()
  const format = useFormat()
  const { data: drafts = [] } = useQuery(sharing.drafts, {})
  const { data: people = [] } = useQuery(contacts.list, {})
  const nameOf = (contactId: string | null): string | null => {
    const contact = people.find(({ id }) => id === contactId)
    return contact ? calledOf(contact) : null
  }
  return (
    <Dialog title={messages.title} isOpen onClose={onClose}>
      <div className={stack.stack}>
        <p className={stack.soft}>{messages.lead}</p>
        <ul className={stack.tight}>
          {drafts.map(({ id, contactId, excerpts }) => {
            const count = format.plural(excerpts, messages.excerpts)
            const name = nameOf(contactId)
            return (
              <li key={id}>
                <Button onPress={() => onChoose(id)}>
                  {name ? messages.to(name, count) : messages.toNobody(count)}
                </Button>
              </li>
            )
          })}
          <li>
            <Button variant="primary" icon="plus" onPress={() => onChoose(null)}>
              {messages.fresh}
            </Button>
          </li>
        </ul>
      </div>
    </Dialog>
  )
}

/**
 * Puts an entry or a passage into a share and opens that. Asks which share where some are being made already.
 *
 * @returns what begins it, and the dialog to show
 */
export const useShareInto = (): {
  readonly share: (what: Shareable) => void
  readonly dialog: ReactNode
} => {
  const { sharing } = useApi()
  const keep = useKeepAnswer()
  const refresh = useRefresh()
  const [, navigate] = useLocation()
  const { show } = useToast()
  const [asked, setAsked] = useState<Shareable | null>(null)

  const add = (what: Shareable, shareId: string): Promise<ShareDraft> =>
    'entryId' in what
      ? sharing.addSource({ shareId, entryId: what.entryId })
      : sharing.addPassage({ shareId, passageId: what.passageId })

  const into = async (what: Shareable, chosen: string | null): Promise<void> => {
    setAsked(null)
    try {
      const shareId = chosen ?? (await sharing.begin({ contactId: null })).id
      const draft = await add(what, shareId)
      keep(sharing.draft, { shareId }, draft)
      refresh('sharing')
      navigate(`/coaching/share/${shareId}`)
      if ('passageId' in what) show({ text: messages.passageAdded })
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
    }
  }

  const share = async (what: Shareable): Promise<void> => {
    try {
      const drafts = await sharing.drafts({})
      keep(sharing.drafts, {}, drafts)
      if (drafts.length > 0) setAsked(what)
      else await into(what, null)
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
    }
  }

  return {
    share: (what) => void share(what),
    dialog: asked && (
      <ShareChooser onChoose={(shareId) => void into(asked, shareId)} onClose={() => setAsked(null)} />
    ),
  }
}
