import type { EvidenceLabel } from '../../../shared/contract/passages.ts'
import { Sign } from '../sign.tsx'
import { keyOf } from './choices.ts'
import { messages } from './messages.ts'
import css from './target-names.module.css'
import { useTraits } from './use-traits.ts'

/** The names of what a passage is evidence for, each with its sign. */
export const TargetNames = ({ targets }: { targets: readonly EvidenceLabel[] }) => {
  const traitOf = useTraits()
  return (
    <ul className={css.names}>
      {targets.map((target) => (
        <li key={keyOf(target)} className={css.name}>
          <Sign kind={target.kind} trait={traitOf(target)} />
          <span dir="auto">
            <span className="visually-hidden">{messages.kinds[target.kind]}: </span>
            {target.label}
            {target.stance === 'against' && (
              <span className={css.against}> · {messages.stance.besideName}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
