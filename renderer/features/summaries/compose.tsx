import { useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { Problem } from '../../../shared/contract/choices.ts'
import type { ConnectingText } from '../../../shared/contract/connecting.ts'
import type { Origin } from '../../../shared/contract/document-parts.ts'
import type { Summary } from '../../../shared/contract/summaries.ts'
import { plainText } from '../../../shared/domain/plain-text.ts'
import { citesIn } from '../../../shared/summaries/tokens.ts'
import { SavingNote } from '../../ui/autosaved/saving-note.tsx'
import { UnsavedBanner } from '../../ui/autosaved/unsaved-banner.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { Preview } from '../../ui/documents/preview.tsx'
import { useSpeller } from '../../ui/editor/spelling/use-speller.ts'
import { useFlushAll } from '../../ui/flush.tsx'
import { uiMessages } from '../../ui/messages.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { ChecksPane } from './checks-pane.tsx'
import { CiteByKeys } from './cite-dialog.tsx'
import css from './compose.module.css'
import { evidenceMessages } from './evidence-messages.ts'
import { EvidencePane } from './evidence-pane.tsx'
import { messages } from './messages.ts'
import { openingOfChoice } from './opening.ts'
import type { Place } from './place.ts'
import { sectionMessages } from './section-messages.ts'
import { SectionNav } from './section-nav.tsx'
import { SectionWords } from './section-words.tsx'
import { numberOf, useCites } from './use-cites.ts'
import { type PaneId, useShown } from './use-shown.ts'
import { type Texts, useTexts } from './use-texts.ts'

const BESIDE: readonly { id: PaneId; label: string }[] = [
  { id: 'evidence', label: evidenceMessages.choice.pane },
  { id: 'pages', label: messages.pagesPane },
  { id: 'checks', label: evidenceMessages.checks.pane },
]
const ALL = [{ id: 'words' as const, label: sectionMessages.write.pane }, ...BESIDE]

const NOWHERE: Place = { sectionId: null, textId: null, choiceId: null }

/** Puts the cursor into a field, once it is drawn. */
const useGoToField = (texts: Texts): ((textId: string | null) => void) => {
  const [wanted, setWanted] = useState<string | null>(null)
  useEffect(() => {
    if (wanted !== null && texts.focus(wanted)) setWanted(null)
  })
  return setWanted
}

const Sibling = ({ onSeen }: { onSeen: () => void }) => (
  <Banner
    tone="info"
    live="status"
    title={sectionMessages.write.siblingTitle}
    actions={<Button onPress={onSeen}>{uiMessages.dismiss}</Button>}
  >
    {sectionMessages.write.sibling}
  </Banner>
)

type ComposeProps = { readonly summary: Summary; readonly kept: readonly ConnectingText[] }

/** The words of a summary, and beside them what they rest on, its pages, and what is worth a look. */
export const Compose = ({ summary, kept }: ComposeProps) => {
  const shown = useShown(summary)
  const { section, pane, isNarrow } = shown
  const source = useMemo(() => ({ kind: 'summary' as const, summaryId: summary.id }), [summary.id])
  const [, navigate] = useLocation()
  const flushAll = useFlushAll()
  const texts = useTexts(summary.id, kept)
  const speller = useSpeller()
  const goToField = useGoToField(texts)
  const { cites, choices } = useCites(summary.id, shown.openChoice)

  const cite = (key: string): boolean => {
    const isCited = cites.insert(key)
    if (isCited && isNarrow) {
      shown.showPane('words')
      // Once they stand there again.
      requestAnimationFrame(() => requestAnimationFrame(cites.focus))
    }
    return isCited
  }
  const go = ({ sectionId, textId, choiceId }: Place): void => {
    const choice = choices.find(({ id }) => id === choiceId)
    goToField(choice ? null : textId)
    if (choice) {
      shown.openChoice(choice)
      return
    }
    const to = kept.find((text) => text.textId === textId)?.sectionId ?? sectionId
    if (to !== null) shown.showSection(to)
    if (isNarrow) shown.showPane('words')
  }
  const goToOrigin = async (origin: Origin): Promise<void> => {
    if (origin.kind !== 'entry') go({ ...NOWHERE, ...origin })
    else if (await flushAll()) navigate(`/read/${origin.entryId}`)
  }
  const wordsAt = ({ textId, choiceId, field, span }: Problem): string => {
    const choice = choices.find(({ id }) => id === choiceId)
    const named = choice?.fields.find((one) => one.field === field)?.words
    if (choice)
      return span && named !== undefined ? named.slice(span.start, span.end) : openingOfChoice(choice)
    if (textId === null || span === null) return ''
    const found = texts.bodyOf(textId).slice(span.start, span.end)
    const [cite] = citesIn(found)
    return cite ? evidenceMessages.choice.source(numberOf(cite.key)) : plainText(found)
  }
  if (!section) return null
  return (
    <>
      <UnsavedBanner state={texts.state} readAll={texts.readAll} />
      {texts.hasSibling && <Sibling onSeen={texts.sawSibling} />}
      <SectionNav summary={summary} here={section.id} onGo={shown.showSection} />
      {isNarrow && (
        <Segmented
          label={messages.panel}
          isLabelHidden
          options={ALL}
          value={pane}
          onChange={shown.showPane}
        />
      )}
      <div className={cx(css.compose, pane === 'pages' && css.wide)}>
        <div className={css.words} hidden={isNarrow && pane !== 'words'}>
          {summary.sections
            .filter(({ id }) => shown.visited.includes(id))
            .map((one) => (
              <div key={one.id} className={css.words} hidden={one.id !== section.id}>
                <SectionWords summary={summary} section={one} texts={texts} cites={cites} speller={speller} />
              </div>
            ))}
          <div className={css.saving}>
            <SavingNote state={texts.state} />
          </div>
        </div>
        <aside className={css.panel} aria-label={messages.panel} hidden={isNarrow && pane === 'words'}>
          {!isNarrow && (
            <Segmented
              label={messages.panel}
              isLabelHidden
              options={BESIDE}
              value={pane}
              onChange={shown.showPane}
            />
          )}
          {pane === 'evidence' && (
            <EvidencePane
              key={section.id}
              summary={summary}
              section={section}
              choices={choices}
              opened={shown.opened}
              onCite={cite}
            />
          )}
          {pane === 'pages' && (
            <Preview
              source={source}
              open={texts.open}
              listen={texts.listen}
              onGo={(origin) => void goToOrigin(origin)}
            />
          )}
          {pane === 'checks' && <ChecksPane summary={summary} wordsAt={wordsAt} onGo={go} />}
        </aside>
      </div>
      <CiteByKeys choices={choices} sectionId={section.id} onCite={cite} />
    </>
  )
}
