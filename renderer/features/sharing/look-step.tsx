import { useEffect, useEffectEvent, useState } from 'react'
import type { ShareDraft, SharePreview } from '../../../shared/contract/sharing.ts'
import { calledOf } from '../../../shared/domain/called.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { Section } from '../../ui/page.tsx'
import { SharedContent } from '../../ui/shared-text/shared-content.tsx'
import { Everything, Remaining } from './everything.tsx'
import lookCss from './look.module.css'
import { messages } from './messages.ts'
import { SealPanel } from './seal-panel.tsx'
import css from './share.module.css'
import { useContacts } from './use-contacts.ts'
import { Who } from './who.tsx'

const { look: words } = messages

type Looked =
  | { readonly state: 'working' }
  | { readonly state: 'failed'; readonly problem: string }
  /** `of` is when the share last changed: what is shown holds while that stays the same. */
  | { readonly state: 'shown'; readonly preview: SharePreview; readonly of: number }

/** Makes the bytes that would be sealed, and shows them as the coach’s screen does. */
const usePreview = (draft: ShareDraft) => {
  const { sharing } = useApi()
  const [looked, setLooked] = useState<Looked>({ state: 'working' })
  const { id: shareId, changedAt, contactId } = draft
  const make = useEffectEvent(async (isLeft: () => boolean) => {
    setLooked({ state: 'working' })
    try {
      const preview = await sharing.preview({ shareId })
      if (!isLeft()) setLooked({ state: 'shown', preview, of: changedAt })
    } catch (error) {
      if (!isLeft()) setLooked({ state: 'failed', problem: errorWords(asAppError(error).code) })
    }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another receiver makes other bytes
  useEffect(() => {
    let isLeft = false
    if (contactId !== null) void make(() => isLeft)
    return () => {
      isLeft = true
    }
  }, [contactId, shareId])
  return { looked, again: () => void make(() => false) }
}

/** The file before it is sealed: as its receiver will see it, and as a plain list; then the sealing itself. */
export const LookStep = ({ draft }: { draft: ShareDraft }) => {
  const { find, isLoaded } = useContacts()
  const { looked, again } = usePreview(draft)
  const contact = find(draft.contactId)
  if (!contact)
    return (
      isLoaded && (
        <>
          <p className={css.soft}>{words.who}</p>
          <Who draft={draft} />
        </>
      )
    )
  if (looked.state === 'working')
    return (
      <p role="status" className={css.soft}>
        {words.working}
      </p>
    )
  if (looked.state === 'failed')
    return (
      <>
        <Who draft={draft} />
        <Banner tone="trouble" live="alert" actions={<Button onPress={again}>{words.again}</Button>}>
          {looked.problem}
        </Banner>
      </>
    )
  const isOutdated = looked.of !== draft.changedAt
  return (
    <>
      <Who draft={draft} />
      <p className={css.soft}>{(contact.words === null ? words.leadPage : words.lead)(calledOf(contact))}</p>
      {isOutdated && (
        <Banner tone="caution" live="status" actions={<Button onPress={again}>{words.again}</Button>}>
          {words.outdated}
        </Banner>
      )}
      <Remaining preview={looked.preview} />
      <Section title={words.asTheySeeIt}>
        <div className={lookCss.sheet}>
          <SharedContent content={looked.preview.content} />
        </div>
      </Section>
      <Everything preview={looked.preview} />
      {!isOutdated && <SealPanel contact={contact} previewId={looked.preview.previewId} onAgain={again} />}
    </>
  )
}
