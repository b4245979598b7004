/** A resource that the app names to begin with. A fact in one sentence; naming it recommends nothing. */
export type SeededResource = {
  readonly id: string
  readonly title: string
  readonly note: string
  /** Where it can be found, in words. */
  readonly where: string
}

/** The shelf as it comes. Ids are never reused; a member's changes to an item are kept under its id. */
export const SHELF: readonly SeededResource[] = [
  {
    id: 'national-equity-project',
    title: 'National Equity Project',
    note: 'A nonprofit in the United States that coaches leaders and publishes tools for looking at a system before changing it.',
    where: 'Search for its name; its website has a section of leadership resources.',
  },
  {
    id: 'multicultural-education',
    title: 'National Association for Multicultural Education',
    note: 'A membership association of educators and researchers that works on multicultural education and publishes a journal.',
    where: 'Search for its name, or for NAME.',
  },
  {
    id: 'equity-assistance-centers',
    title: 'Equity Assistance Centers',
    note: 'Regional centers set up under United States federal law to help public schools with equal access.',
    where: 'Search for the center that serves your state; which ones are open can change.',
  },
  {
    id: 'courageous-conversations',
    title: 'Courageous Conversations protocols',
    note: 'A set of agreements and conditions for talking about race in a group, described in a book by Glenn Singleton.',
    where: 'In libraries and bookshops, under the author’s name.',
  },
  {
    id: 'harlem-childrens-zone',
    title: 'Harlem Children’s Zone',
    note: 'An organization in New York that joins schools, health and family support in one neighborhood, often studied as a case.',
    where: 'Search for its name; independent studies of it disagree in part, so read more than one.',
  },
  {
    id: 'finland-schools',
    title: 'Finland’s school system',
    note: 'A national system often studied as a case for its teacher education and its small gaps between schools.',
    where: 'Search for the Finnish National Agency for Education, and for the OECD’s PISA reports.',
  },
  {
    id: 'equity-audit',
    title: 'Equity audits',
    note: 'A way to look through a school’s own numbers and practices for who is served less well, and where the cause may lie.',
    where: 'Search for equity audit with your district or state; many publish their forms.',
  },
  {
    id: 'ethics-centers',
    title: 'Ethics centers for educational leadership',
    note: 'University centers that study hard choices in schools and publish cases to think through with others.',
    where: 'Search for ethics and educational leadership; schools of education keep lists.',
  },
]
