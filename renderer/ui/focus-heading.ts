/** Brings the focus to the screen's heading, when the control that had it is gone with its row. */
export const focusHeading = (options?: FocusOptions): void =>
  document.querySelector<HTMLElement>('main h1')?.focus(options)
