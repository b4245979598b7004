import { useEffect, useEffectEvent, useState } from 'react'
import { useReadOnly } from '../../ui/use-read-only.ts'
import css from './contacts.module.css'
import { messages } from './messages.ts'
import { useOpeningControl } from './opening-context.tsx'

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

/** Takes files that are dropped anywhere on the page. */
export const DropZone = () => {
  const { offer } = useOpeningControl()
  const readOnly = useReadOnly()
  const [isOver, setOver] = useState(false)
  const onOver = useEffectEvent((event: DragEvent) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = readOnly ? 'none' : 'copy'
    setOver(!readOnly)
  })
  const onDrop = useEffectEvent((event: DragEvent) => {
    setOver(false)
    if (!holdsFiles(event)) return
    event.preventDefault()
    const files = [...(event.dataTransfer?.files ?? [])]
    if (!readOnly && files.length > 0) void offer(files)
  })
  useEffect(() => {
    const over = (event: DragEvent): void => onOver(event)
    const drop = (event: DragEvent): void => onDrop(event)
    const leave = (event: DragEvent): void => {
      // Only leaving the window itself has nothing to go to.
      if (event.relatedTarget === null) setOver(false)
    }
    document.addEventListener('dragover', over)
    document.addEventListener('drop', drop)
    document.addEventListener('dragleave', leave)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('drop', drop)
      document.removeEventListener('dragleave', leave)
    }
  }, [])
  return isOver && <div className={css.drop}>{messages.open.dropHere}</div>
}
