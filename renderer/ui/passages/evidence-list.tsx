import { useEffect, useState } from 'react'
import type { EvidenceTarget, Stance } from '../../../shared/contract/passages.ts'
import { Button } from '../button.tsx'
import { ExportButton } from '../documents/export-button.tsx'
import { messages as documentMessages } from '../documents/messages.ts'
import { FailedBanner } from '../failed-banner.tsx'
import { uiMessages } from '../messages.ts'
import css from './evidence-list.module.css'
import { messages } from './messages.ts'
import { PassageRow } from './passage-row.tsx'
import { passagesSource } from './passages-source.ts'
import { useEvidence } from './use-evidence.ts'

const FIRST = 20
const PORTION = 200

type EvidenceListProps = {
  readonly target: EvidenceTarget
  /** Only what speaks for it, or against it. */
  readonly stance?: Stance
  /** What to say where there is none. */
  readonly none: string
}

/** The dated passages behind one thing, newest day first; some at once, the others when asked for. */
export const EvidenceList = ({ target: { kind, id }, stance, none }: EvidenceListProps) => {
  const [most, setMost] = useState(FIRST)
  const { list, error, refetch, findAll, hasMore, askForMore } = useEvidence({ kind, id })
  const isWanted = (targets: readonly (EvidenceTarget & { readonly stance: Stance })[]): boolean =>
    stance === undefined ||
    targets.some((target) => target.kind === kind && target.id === id && target.stance === stance)
  const found = list?.filter(({ targets }) => isWanted(targets))
  const isShort = found !== undefined && found.length < most
  // Of what speaks against, a page may hold none, and the next one some.
  useEffect(() => {
    if (isShort && hasMore) askForMore()
  })
  if (error) return <FailedBanner title={messages.row.failed} onRetry={refetch} />
  if (found?.length === 0 && !hasMore) return <p className={css.none}>{none}</p>
  return (
    <>
      <ul className={css.list}>
        {found?.slice(0, most).map((passage) => (
          <PassageRow
            key={passage.id}
            passage={passage}
            target={{ kind, id }}
            saysStance={stance === undefined}
          />
        ))}
      </ul>
      {found && (
        <div className={css.foot}>
          {(found.length > most || hasMore) && (
            <Button onPress={() => setMost(most + PORTION)}>{uiMessages.showMore}</Button>
          )}
          <ExportButton
            find={async () => passagesSource((await findAll()).filter(({ targets }) => isWanted(targets)))}
          >
            {documentMessages.export.passages}
          </ExportButton>
        </div>
      )}
    </>
  )
}
