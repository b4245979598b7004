import { useEffect, useMemo, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Problem } from '../../../shared/contract/choices.ts'
import type { ConnectingText } from '../../../shared/contract/connecting.ts'
import type { Origin } from '../../../shared/contract/document-parts.ts'
import type { Section, Summary } from '../../../shared/contract/summaries.ts'
import { TEMPLATES } from '../../../shared/summaries/templates.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { useKept } from '../../api/kept.ts'
import { SavingNote } from '../../ui/autosaved/saving-note.tsx'
import { UnsavedBanner } from '../../ui/autosaved/unsaved-banner.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { Preview } from '../../ui/documents/preview.tsx'
import { useSpeller } from '../../ui/editor/spelling/use-speller.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFlushAll } from '../../ui/flush.tsx'
import { useFormat } from '../../ui/format.ts'
import { uiMessages } from '../../ui/messages.ts'
import { Page } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useShortcut } from '../../ui/use-shortcut.tsx'
import { ChecksPane } from './checks-pane.tsx'
import { CiteDialog } from './cite-dialog.tsx'
import { evidenceMessages } from './evidence-messages.ts'
import { EvidencePane } from './evidence-pane.tsx'
import { ExportSummary } from './export-summary.tsx'
import { messages } from './messages.ts'
import type { Opened, Place } from './place.ts'
import { sectionMessages } from './section-messages.ts'
import { SectionNav } from './section-nav.tsx'
import { SectionWords } from './section-words.tsx'
import css from './summaries.module.css'
import { SummaryMenu } from './summary-menu.tsx'
import { useCites } from './use-cites.ts'
import { useIsNarrow } from './use-is-narrow.ts'
import { useTexts } from './use-texts.ts'

/** The last ones are what charts are drawn from. */
const FRESH: readonly ChangingFeature[] = [
  ...(['summaries', 'connecting', 'choices', 'standards'] as const),
  ...(['journal', 'ratings', 'reflection', 'decisions', 'values', 'framework', 'passages'] as const),
]

type PaneId = 'words' | 'evidence' | 'pages' | 'checks'

const BESIDE: readonly { id: PaneId; label: string }[] = [
  { id: 'evidence', label: evidenceMessages.choice.pane },
  { id: 'pages', label: messages.pagesPane },
  { id: 'checks', label: evidenceMessages.checks.pane },
]
const ALL = [{ id: 'words' as const, label: sectionMessages.write.pane }, ...BESIDE]

type ComposeProps = { readonly summary: Summary; readonly kept: readonly ConnectingText[] }

const NOWHERE: Place = { sectionId: null, textId: null, choiceId: null }

const firstSection = (sections: readonly Section[]): Section | undefined =>
  sections.find(({ dropped }) => !dropped) ?? sections[0]

const Compose = ({ summary, kept }: ComposeProps) => {
  const isNarrow = useIsNarrow()
  const [sectionId, setSectionId] = useKept(`summary-section-${summary.id}`, '')
  const [pane, setPane] = useKept<PaneId>(`summary-pane-${summary.id}`, 'evidence')
  const [opened, setOpened] = useState<Opened | null>(null)
  const source = useMemo(() => ({ kind: 'summary' as const, summaryId: summary.id }), [summary.id])
  const [, navigate] = useLocation()
  const flushAll = useFlushAll()
  const toEntry = async (entryId: string): Promise<void> => {
    if (await flushAll()) navigate(`/read/${entryId}`)
  }
  const texts = useTexts(summary.id, kept)
  const speller = useSpeller()
  const section = summary.sections.find(({ id }) => id === sectionId) ?? firstSection(summary.sections)
  // A section that was gone to stays, out of sight: its fields keep what can be undone, and where the cursor was.
  const [visited, setVisited] = useState<readonly string[]>([])
  if (section && !visited.includes(section.id)) setVisited([...visited, section.id])
  const openChoice = (choiceId: string): void => {
    setPane('evidence')
    setOpened({ choiceId })
  }
  const { cites, choices } = useCites(summary.id, (choice) => {
    setSectionId(choice.sectionId)
    openChoice(choice.id)
  })
  const readOnly = useReadOnly()
  const { show } = useToast()
  const [isCiting, setCiting] = useState(false)
  const { keysLabel: label, keysGroup: group } = evidenceMessages.citing
  useShortcut({ keys: 'Mod+Shift+F', label, group }, () => setCiting(true), !readOnly)
  const cite = (key: string): boolean => {
    const isCited = cites.insert(key)
    if (isCited && isNarrow) {
      setPane('words')
      // Once they stand there again.
      requestAnimationFrame(() => requestAnimationFrame(cites.focus))
    }
    return isCited
  }
  const [wanted, setWanted] = useState<string | null>(null)
  // The field may have to be drawn first.
  useEffect(() => {
    if (wanted !== null && texts.focus(wanted)) setWanted(null)
  })
  const go = ({ sectionId: to, textId, choiceId }: Place): void => {
    const choice = choices.find(({ id }) => id === choiceId)
    const text = kept.find((one) => one.textId === textId)
    setSectionId(choice?.sectionId ?? text?.sectionId ?? to ?? section?.id ?? '')
    if (choice) openChoice(choice.id)
    else if (isNarrow) setPane('words')
    setWanted(choice ? null : textId)
  }
  const wordsAt = ({ textId, choiceId, span }: Problem): string => {
    const choice = choices.find(({ id }) => id === choiceId)
    if (textId === null || span === null) return choice?.heading ?? ''
    return texts.bodyOf(textId).slice(span.start, span.end)
  }
  const goToOrigin = (origin: Origin): void => {
    if (origin.kind === 'entry') void toEntry(origin.entryId)
    else go({ ...NOWHERE, ...origin })
  }
  if (!section) return null
  const shownPane = !isNarrow && pane === 'words' ? 'evidence' : pane
  return (
    <>
      <UnsavedBanner state={texts.state} readAll={texts.readAll} />
      {texts.hasSibling && (
        <Banner
          tone="info"
          live="status"
          title={sectionMessages.write.siblingTitle}
          actions={<Button onPress={texts.sawSibling}>{uiMessages.dismiss}</Button>}
        >
          {sectionMessages.write.sibling}
        </Banner>
      )}
      <SectionNav summary={summary} here={section.id} onGo={setSectionId} />
      {isNarrow && (
        <Segmented label={messages.panel} isLabelHidden options={ALL} value={shownPane} onChange={setPane} />
      )}
      <div className={cx(css.compose, shownPane === 'pages' && css.wide)}>
        <div className={css.words} hidden={isNarrow && shownPane !== 'words'}>
          {summary.sections.map((one) =>
            visited.includes(one.id) ? (
              <div key={one.id} className={css.words} hidden={one.id !== section.id}>
                <SectionWords summary={summary} section={one} texts={texts} cites={cites} speller={speller} />
              </div>
            ) : null,
          )}
          <div className={css.saving}>
            <SavingNote state={texts.state} />
          </div>
        </div>
        <aside className={css.panel} aria-label={messages.panel} hidden={isNarrow && shownPane === 'words'}>
          {!isNarrow && (
            <Segmented
              label={messages.panel}
              isLabelHidden
              options={BESIDE}
              value={shownPane}
              onChange={setPane}
            />
          )}
          {shownPane === 'evidence' && (
            <EvidencePane
              key={section.id}
              summary={summary}
              section={section}
              choices={choices}
              opened={opened}
              onCite={cite}
            />
          )}
          {shownPane === 'pages' && (
            <Preview source={source} open={texts.open} listen={texts.listen} onGo={goToOrigin} />
          )}
          {shownPane === 'checks' && <ChecksPane summary={summary} wordsAt={wordsAt} onGo={go} />}
        </aside>
      </div>
      {isCiting && (
        <CiteDialog
          choices={choices
            .filter(({ source }) => source.kind !== 'chart')
            .toSorted((a, b) => Number(b.sectionId === section.id) - Number(a.sectionId === section.id))}
          onCite={(key) => {
            setCiting(false)
            if (!cite(key)) show({ text: evidenceMessages.choice.citeNowhere })
          }}
          onClose={() => setCiting(false)}
        />
      )}
    </>
  )
}

const Lead = ({ summary }: { summary: Summary }) => {
  const format = useFormat()
  return (
    <>
      {TEMPLATES[summary.template].title}
      {summary.reader && ` ${messages.forReader(summary.reader)}`}
      {` · ${format.day(summary.period.from, 'long')} – ${format.day(summary.period.to, 'long')}`}
    </>
  )
}

/** A summary in the making: its words, and beside them what they rest on. */
export const SummaryScreen = ({ summaryId }: { summaryId: string }) => {
  useFresh(FRESH)
  const { summaries, connecting } = useApi()
  const { data: summary, error, refetch } = useQuery(summaries.get, { summaryId })
  const { data: kept, error: failedTexts } = useQuery(connecting.texts, { summaryId })
  const toAll = <Link href="/summaries">{messages.back}</Link>
  if (error?.code === 'not-found' || error?.code === 'invalid-input')
    return (
      <Page title={messages.title}>
        <EmptyState sentence={messages.gone} action={toAll} />
      </Page>
    )
  return (
    <Page
      title={summary?.title ?? messages.title}
      lead={summary && <Lead summary={summary} />}
      width="full"
      actions={
        summary && (
          <>
            <ExportSummary summary={summary} />
            <SummaryMenu summary={summary} />
          </>
        )
      }
    >
      {(error || failedTexts) && <FailedBanner title={messages.failedOne} onRetry={refetch} />}
      {summary && kept && <Compose summary={summary} kept={kept} />}
    </Page>
  )
}
