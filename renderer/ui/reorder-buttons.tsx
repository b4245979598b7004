import { IconButton } from './button.tsx'
import type { Way } from './use-reorder.ts'

type ReorderButtonsProps = {
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly upLabel: string
  readonly downLabel: string
  readonly onMove: (way: Way) => void
}

/** One place up, one place down; see `useReorder`. */
export const ReorderButtons = ({ isFirst, isLast, upLabel, downLabel, onMove }: ReorderButtonsProps) => (
  <>
    <span data-way="up">
      <IconButton icon="up" label={upLabel} isDisabled={isFirst} onPress={() => onMove('up')} />
    </span>
    <span data-way="down">
      <IconButton icon="down" label={downLabel} isDisabled={isLast} onPress={() => onMove('down')} />
    </span>
  </>
)
