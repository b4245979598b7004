import { type ReactNode, useId, useState } from 'react'
import { Link } from 'wouter'
import type { Section, Story, Summary, TextPart } from '../../../shared/contract/summaries.ts'
import { MAX_STORIES } from '../../../shared/contract/summaries.ts'
import { TEMPLATES } from '../../../shared/summaries/templates.ts'
import { useApi } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { Editor } from '../../ui/editor/editor.tsx'
import type { Speller } from '../../ui/editor/spelling/speller.ts'
import { ReorderButtons } from '../../ui/reorder-buttons.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useReorder, type Way } from '../../ui/use-reorder.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import type { Cites } from './cites.ts'
import layout from './compose.module.css'
import { evidenceMessages } from './evidence-messages.ts'
import { sectionMessages } from './section-messages.ts'
import css from './summaries.module.css'
import { TiesDialog, TiesLine, useStandards } from './ties.tsx'
import { TitleField } from './title-field.tsx'
import { useSummaryChange } from './use-summary-change.ts'
import type { Texts } from './use-texts.ts'

const { write: words } = sectionMessages

type FieldProps = {
  readonly textId: string
  readonly part: TextPart
  /** Of the section or story that it stands in. */
  readonly title: string
  readonly hint?: string
  readonly texts: Texts
  readonly cites: Cites
  readonly speller: Speller | null
}

/** One field of connecting words. */
const Field = ({ textId, part, title, hint, texts, cites, speller }: FieldProps) => {
  const id = useId()
  const readOnly = useReadOnly()
  const { show } = useToast()
  return (
    <div className={layout.field}>
      <p className={layout.fieldLabel} aria-hidden="true">
        {words.parts[part]}
      </p>
      {hint && (
        <p id={id} className={css.soft}>
          {hint}
        </p>
      )}
      <div className={layout.paper}>
        <Editor
          ref={(editor) => texts.register(textId, editor)}
          initialText={texts.bodyOf(textId)}
          onType={() => texts.typed(textId)}
          label={words.of(words.parts[part], title)}
          {...(hint && { describedBy: id })}
          placeholder={readOnly ? '' : words.placeholder}
          readOnly={readOnly}
          speller={speller}
          extras={cites.extension}
          onNotice={(text) => show({ text })}
        />
      </div>
    </div>
  )
}

type Shared = {
  readonly summary: Summary
  readonly section: Section
  readonly texts: Texts
  readonly cites: Cites
  readonly speller: Speller | null
}

/** Which standards a story shows, and the way to change that, where the summary has a map to them. */
const StoryTies = ({ summary, story }: { summary: Summary; story: Story }) => {
  const readOnly = useReadOnly()
  const [isOpen, setOpen] = useState(false)
  const hasList = useStandards(summary.id).length > 0
  const place = { summaryId: summary.id, to: { kind: 'story', storyId: story.id } } as const
  if (!hasList && !summary.options.standardsMap) return null
  return (
    <div className={css.actions}>
      <TiesLine {...place} />
      {!readOnly && (
        <Button
          variant="plain"
          aria-label={evidenceMessages.ties.changeOf(story.title)}
          onPress={() => setOpen(true)}
        >
          {evidenceMessages.ties.menu}
        </Button>
      )}
      {isOpen && <TiesDialog {...place} onClose={() => setOpen(false)} />}
    </div>
  )
}

const StoryWords = ({ story, buttons, ...shared }: Shared & { story: Story; buttons: ReactNode }) => {
  const { summaries } = useApi()
  const change = useSummaryChange()
  const readOnly = useReadOnly()
  const where = { summaryId: shared.summary.id, sectionId: shared.section.id, storyId: story.id }
  return (
    <li className={layout.story}>
      <div className={layout.storyHead}>
        <TitleField
          label={words.story}
          title={story.title}
          missing={sectionMessages.sections.nameMissing}
          isDisabled={readOnly}
          onSave={async (title) => (await change(() => summaries.renameStory({ ...where, title }))) !== null}
        />
        {!readOnly && <div className={layout.storyButtons}>{buttons}</div>}
      </div>
      <StoryTies summary={shared.summary} story={story} />
      {story.texts.map(({ id, part }) => (
        <Field
          key={id}
          textId={id}
          part={part}
          title={story.title}
          texts={shared.texts}
          cites={shared.cites}
          speller={shared.speller}
        />
      ))}
    </li>
  )
}

const Stories = (shared: Shared) => {
  const { summary, section } = shared
  const { summaries } = useApi()
  const change = useSummaryChange()
  const undoable = useUndoable('summaries')
  const readOnly = useReadOnly()
  const where = { summaryId: summary.id, sectionId: section.id }
  const { stories } = section
  const { box, move } = useReorder(
    stories.map(({ id }) => id),
    (storyIds) => change(() => summaries.reorderStories({ ...where, storyIds })),
  )
  const remove = async (storyId: string): Promise<void> => {
    await shared.texts.flush().catch(() => undefined)
    await undoable({
      act: () => summaries.removeStory({ ...where, storyId }),
      undo: () => summaries.putStoryBack({ ...where, storyId }),
      said: words.storyRemoved,
      saidUndone: words.storyBack,
    })
  }
  return (
    <>
      <ol ref={box} className={layout.stories}>
        {stories.map((story, index) => (
          <StoryWords
            key={story.id}
            {...shared}
            story={story}
            buttons={
              <>
                {stories.length > 1 && (
                  <ReorderButtons
                    isFirst={index === 0}
                    isLast={index === stories.length - 1}
                    upLabel={words.storyUp(story.title)}
                    downLabel={words.storyDown(story.title)}
                    onMove={(way: Way) => move(story.id, way)}
                  />
                )}
                <IconButton
                  icon="close"
                  label={words.storyRemove(story.title)}
                  onPress={() => void remove(story.id)}
                />
              </>
            }
          />
        ))}
      </ol>
      {!readOnly && stories.length < MAX_STORIES && (
        <div>
          <Button
            icon="plus"
            onPress={() =>
              void change(() => summaries.addStory({ ...where, title: words.storyNew(stories.length + 1) }))
            }
          >
            {words.storyAdd}
          </Button>
        </div>
      )}
    </>
  )
}

/** One section: its title, its question, and the fields of the member's words. */
export const SectionWords = (shared: Shared) => {
  const { summary, section, texts, cites, speller } = shared
  const { summaries } = useApi()
  const change = useSummaryChange()
  const readOnly = useReadOnly()
  const hint = TEMPLATES[summary.template].sections.find(({ kind }) => kind === section.kind)?.hint
  const where = { summaryId: summary.id, sectionId: section.id }
  return (
    <section className={layout.section} aria-label={section.title}>
      {section.dropped && (
        <Banner
          actions={
            !readOnly && (
              <Button onPress={() => void change(() => summaries.dropSection({ ...where, dropped: false }))}>
                {sectionMessages.sections.takeBack(section.title)}
              </Button>
            )
          }
        >
          {sectionMessages.sections.left}
        </Banner>
      )}
      <TitleField
        label={sectionMessages.sections.name}
        title={section.title}
        missing={sectionMessages.sections.nameMissing}
        isDisabled={readOnly}
        onSave={async (title) => (await change(() => summaries.renameSection({ ...where, title }))) !== null}
      />
      {section.texts.map(({ id, part }) => (
        <Field
          key={id}
          textId={id}
          part={part}
          title={section.title}
          {...(hint && { hint })}
          texts={texts}
          cites={cites}
          speller={speller}
        />
      ))}
      {section.kind === 'standards' && (
        <p>
          <Link href={`/summaries/${summary.id}/standards`}>{evidenceMessages.ties.toList}</Link>
        </p>
      )}
      {(section.stories.length > 0 || section.kind === 'stories') && <Stories {...shared} />}
    </section>
  )
}
