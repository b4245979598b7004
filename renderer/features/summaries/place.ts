/** Where a point to look at, or a line of a page, leads. */
export type Place = {
  readonly sectionId: string | null
  readonly textId: string | null
  readonly choiceId: string | null
}
