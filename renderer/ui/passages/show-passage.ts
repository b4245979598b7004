/** The words come within a few frames; somebody who waits longer has moved on. */
const MOST_FRAMES = 60

/**
 * Brings a passage into view, lifts its words out, and puts the focus on its note.
 *
 * @returns calls it off
 */
export const showPassage = (root: Element, passageId: string): (() => void) => {
  const id = CSS.escape(passageId)
  let frames = 0
  const look = (): void => {
    const note = root.querySelector<HTMLElement>(`[data-note="${id}"] button`)
    const words = [...root.querySelectorAll<HTMLElement>(`mark[data-passage="${id}"]`)]
    frames += 1
    if (!note && frames < MOST_FRAMES) frame = requestAnimationFrame(look)
    if (!note) return
    for (const word of words) word.dataset.shown = ''
    const [first] = words
    ;(first ?? note).scrollIntoView({ block: 'center', behavior: 'instant' })
    note.focus({ preventScroll: true })
  }
  let frame = requestAnimationFrame(look)
  return () => cancelAnimationFrame(frame)
}
