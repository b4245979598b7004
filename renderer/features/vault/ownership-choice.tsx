import type { Ownership } from '../../../shared/contract/vault.ts'
import { Banner } from '../../ui/banner.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import stack from '../../ui/stack.module.css'
import { vaultMessages } from './messages.ts'

const { ownership: words } = vaultMessages

const OPTIONS = [
  { id: 'mine', label: words.mine, hint: words.mineHint },
  { id: 'shared', label: words.shared, hint: words.sharedHint },
  { id: 'school', label: words.school, hint: words.schoolHint },
] as const

type OwnershipChoiceProps = {
  readonly value: Ownership | null
  readonly onChange: (ownership: Ownership) => void
  readonly isDisabled?: boolean
}

/** Whose computer it is: sets the idle lock, and says plainly what an employer's computer means. */
export const OwnershipChoice = ({ value, onChange, isDisabled = false }: OwnershipChoiceProps) => (
  <div className={stack.stack}>
    <RadioGroup
      label={words.label}
      options={OPTIONS}
      value={value}
      onChange={onChange}
      isDisabled={isDisabled}
    />
    <div role="status">
      {value === 'school' && (
        <Banner tone="caution" title={words.schoolTitle}>
          <p>{words.schoolText}</p>
        </Banner>
      )}
    </div>
  </div>
)
