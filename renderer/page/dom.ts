type Child = Node | string | null

/** An element with attributes and children. Strings become text, never markup: nothing here parses HTML. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children.filter((child) => child !== null))
  return made
}

/** Somebody’s words, as they are: their own direction, their own line breaks. */
export const theirs = (text: string, className = 'words'): HTMLElement =>
  element('div', { class: className, dir: 'auto' }, text)

/** A heading with what belongs to it; null where there is nothing. */
export const section = (title: string, ...children: readonly Child[]): HTMLElement | null =>
  children.some((child) => child !== null)
    ? element('section', {}, element('h2', {}, title), ...children)
    : null

/** A plain list; null for an empty one. */
export const list = (items: readonly (Node | string)[]): HTMLElement | null =>
  items.length === 0 ? null : element('ul', {}, ...items.map((item) => element('li', { dir: 'auto' }, item)))

/** A day in the reader’s own way of writing it. */
export const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
