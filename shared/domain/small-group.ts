/** Groups under this size can point at single people. */
const SMALL_GROUP = 10

/** Whether a number is about so few people that it could tell who they are; one that is not known does not. */
export const isSmallGroup = ({ people }: { readonly people: number | null }): boolean =>
  people !== null && people < SMALL_GROUP
