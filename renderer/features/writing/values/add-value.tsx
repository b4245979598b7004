import { useState } from 'react'
import { MAX_VALUES, type MemberValue } from '../../../../shared/contract/values.ts'
import { Button } from '../../../ui/button.tsx'
import { useToast } from '../../../ui/toast.tsx'
import { AddValueDialog } from './add-value-dialog.tsx'
import { valueMessages } from './messages.ts'

type AddValueProps = {
  readonly own: readonly MemberValue[]
  /** Chooses what was just added. */
  readonly onAdded: (value: MemberValue) => void
}

/** The way to one more value, where there is room for it. */
export const AddValue = ({ own, onAdded }: AddValueProps) => {
  const toast = useToast()
  const [isOpen, setOpen] = useState(false)
  if (own.length >= MAX_VALUES) return null
  const added = (value: MemberValue): void => {
    toast.show({ text: valueMessages.added(value.title) })
    onAdded(value)
  }
  return (
    <>
      {own.length === 0 && <p>{valueMessages.none}</p>}
      <div>
        <Button icon="plus" onPress={() => setOpen(true)}>
          {valueMessages.add}
        </Button>
      </div>
      {isOpen && <AddValueDialog own={own} onAdded={added} onClose={() => setOpen(false)} />}
    </>
  )
}
