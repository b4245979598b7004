import { Link } from 'wouter'
import type { InputOf } from '../../../shared/contract/index.ts'
import type { Standard } from '../../../shared/contract/standards.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useKeepAnswer, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useFormat } from '../../ui/format.ts'
import { useToast } from '../../ui/toast.tsx'
import { evidenceMessages } from './evidence-messages.ts'
import { sectionMessages } from './section-messages.ts'
import css from './summaries.module.css'

const { ties: words } = evidenceMessages

const NONE: readonly Standard[] = []

/** The list of standards that stories and choices can be tied to; empty where none was pasted in. */
export const useStandards = (summaryId: string): readonly Standard[] => {
  const { standards } = useApi()
  return useQuery(standards.list, { summaryId }).data ?? NONE
}

type Tied = InputOf<'standards.tie'>['to']

const isTied = ({ storyIds, choiceIds }: Standard, to: Tied): boolean =>
  to.kind === 'story' ? storyIds.includes(to.storyId) : choiceIds.includes(to.choiceId)

type TiesProps = { readonly summaryId: string; readonly to: Tied }

/** Which standards something shows, by their codes; nothing where it shows none. */
export const TiesLine = ({ summaryId, to }: TiesProps) => {
  const format = useFormat()
  const shown = useStandards(summaryId).filter((standard) => isTied(standard, to))
  if (shown.length === 0) return null
  return <p className={css.facts}>{words.shows(format.list(shown.map(({ code, text }) => code || text)))}</p>
}

/** Ties a story or something chosen to the standards that it shows. */
export const TiesDialog = ({ summaryId, to, onClose }: TiesProps & { readonly onClose: () => void }) => {
  const { standards } = useApi()
  const keep = useKeepAnswer()
  const refresh = useRefresh()
  const { show } = useToast()
  const list = useStandards(summaryId)
  const tie = async (standardId: string, shows: boolean): Promise<void> => {
    try {
      keep(standards.list, { summaryId }, await standards.tie({ summaryId, standardId, to, shows }))
      refresh(to.kind === 'story' ? 'summaries' : 'choices')
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
    }
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          {sectionMessages.sections.done}
        </Button>
      }
    >
      {list.length === 0 && <p>{words.none}</p>}
      {list.map((standard) => (
        <Checkbox
          key={standard.id}
          label={[standard.code, standard.text].filter(Boolean).join(' ')}
          isSelected={isTied(standard, to)}
          onChange={(shows) => void tie(standard.id, shows)}
        />
      ))}
      {list.length === 0 && (
        <p>
          <Link href={`/summaries/${summaryId}/standards`}>{words.toList}</Link>
        </p>
      )}
    </Dialog>
  )
}
