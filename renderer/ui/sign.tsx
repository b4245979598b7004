import type { EvidenceKind } from '../../shared/contract/passages.ts'
import type { TraitId } from '../../shared/framework/traits.ts'
import { cx } from './cx.ts'
import css from './sign.module.css'
import { shapeOf } from './sign-shapes.ts'

type SignProps = {
  readonly kind: EvidenceKind
  /** The trait of an indicator; null for every other kind, and for an indicator that is gone. */
  readonly trait: TraitId | null
}

/** The shape and hue of what something is evidence for. A name always stands beside it. */
export const Sign = ({ kind, trait }: SignProps) => (
  <svg
    className={cx(css.sign, trait ? css.solid : css.line)}
    data-trait={trait ?? undefined}
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >
    <path d={shapeOf(kind, trait)} />
  </svg>
)
