/** A choice that is to be brought into view: a new object each time. */
export type Opened = { readonly choiceId: string }

/** Where a point to look at, or a line of a page, leads. */
export type Place = {
  readonly sectionId: string | null
  readonly textId: string | null
  readonly choiceId: string | null
}
