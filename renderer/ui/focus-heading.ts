/** Brings the focus to the screen's heading, when the control that had it is gone with its row. */
export const focusHeading = (options?: FocusOptions): void =>
  document.querySelector<HTMLElement>('main h1')?.focus(options)

/** The same, where nothing has the focus any more. */
export const focusHeadingIfLost = (options?: FocusOptions): void => {
  if (document.activeElement === document.body) focusHeading(options)
}
