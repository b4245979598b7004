/** Brings the first field that is wrong to the member, once it is marked as such. */
export const focusWrong = (form: HTMLFormElement | null): void => {
  requestAnimationFrame(() =>
    form?.querySelector<HTMLElement>('[data-invalid] :is(input, textarea, [role="spinbutton"])')?.focus(),
  )
}
