/**
 * What a new summary begins with. Data only; ids are never reused. Titles stand in a document and are the member's to
 * rename; hints are for the screen.
 */
export const TEMPLATE_IDS = ['application', 'review', 'portfolio', 'year'] as const
export type TemplateId = (typeof TEMPLATE_IDS)[number]

export const SECTION_KINDS = [
  'role',
  'vision',
  'stories',
  'results',
  'next-steps',
  'goals',
  'commitments',
  'decisions',
  'values',
  'strengths',
  'growth-areas',
  'ratings',
  'coach-words',
  'questions',
  'moments',
  'rhythm',
  'letter',
  'standards',
  'own',
] as const
export type SectionKind = (typeof SECTION_KINDS)[number]

export type TemplateSection = {
  readonly kind: SectionKind
  readonly title: string
  /** One question to write from. */
  readonly hint: string
  /** Empty stories to begin with. */
  readonly stories: number
  /** How what is chosen here comes to stand in the document. */
  readonly show: 'shown' | 'note'
}

export type Template = {
  readonly id: TemplateId
  readonly title: string
  /** What its document is called until the member calls it something else. */
  readonly documentTitle: string
  readonly sentence: string
  /** Pages it is meant to fill; null where any length is right. */
  readonly pages: number | null
  /** `all`: from the first entry to today; else so many months back. */
  readonly period: 'all' | 12
  /** Whether its suggestions are chosen at once: only where it goes to nobody else. */
  readonly oneClick: boolean
  readonly options: {
    readonly ratings: boolean
    readonly growthAreas: boolean
    readonly notes: boolean
    readonly exactDays: boolean
    readonly standardsMap: boolean
  }
  readonly sections: readonly TemplateSection[]
}

const section = (
  kind: SectionKind,
  title: string,
  hint: string,
  { stories = 0, show = 'shown' }: { stories?: number; show?: 'shown' | 'note' } = {},
): TemplateSection => ({ kind, title, hint, stories, show })

export const TEMPLATES: Readonly<Record<TemplateId, Template>> = {
  application: {
    id: 'application',
    title: 'Application',
    documentTitle: 'Growth summary',
    sentence: 'Two pages for somebody who decides: what you lead, what you have done, how you know.',
    pages: 2,
    period: 'all',
    oneClick: false,
    options: { ratings: false, growthAreas: false, notes: true, exactDays: false, standardsMap: false },
    sections: [
      section('role', 'Role and scale', 'What do you lead, with whom, and how many people does it reach?', {
        show: 'note',
      }),
      section(
        'vision',
        'Vision',
        'What should be true for children and families when your work has gone well?',
        {
          show: 'note',
        },
      ),
      section('stories', 'Three stories', 'Which three moments would you tell if you had five minutes?', {
        stories: 3,
        show: 'note',
      }),
      section('results', 'Results', 'What changed that somebody else could check?'),
      section('next-steps', 'Next steps', 'What would you do first, and why that?', { show: 'note' }),
    ],
  },
  review: {
    id: 'review',
    title: 'Review with a coach or manager',
    documentTitle: 'Review of my growth',
    sentence: 'What you set out to do, what came of it, and what you would like to talk about.',
    pages: null,
    period: 12,
    oneClick: false,
    options: { ratings: true, growthAreas: true, notes: false, exactDays: true, standardsMap: false },
    sections: [
      section('goals', 'Goals', 'Where does each of your goals stand?'),
      section('commitments', 'Plans', 'Which plans held, and what did the others teach you?'),
      section('moments', 'Moments that showed something', 'Which moments should the other person know?'),
      section('decisions', 'Decisions', 'Which choices are worth going over together?'),
      section('results', 'Results', 'What changed, and what was your part?'),
      section('strengths', 'Strengths', 'What can others lean on in you?'),
      section('growth-areas', 'Growth areas', 'What are you working on, and how does it show?'),
      section('ratings', 'How the weeks looked', 'What stands behind the rises and the dips?'),
      section('coach-words', 'In my coach’s words', 'Which words of theirs stayed with you?'),
      section('questions', 'What I would like to talk about', 'Which question would help you most?'),
      section('next-steps', 'Next steps', 'What will you try, and until when?'),
    ],
  },
  portfolio: {
    id: 'portfolio',
    title: 'Portfolio',
    documentTitle: 'Portfolio',
    sentence: 'The long form: stories, decisions, results and values, each with its evidence.',
    pages: null,
    period: 'all',
    oneClick: false,
    options: { ratings: false, growthAreas: false, notes: true, exactDays: true, standardsMap: true },
    sections: [
      section('role', 'About my work', 'What do you do, where, and for whom?'),
      section('vision', 'Vision', 'Which picture has held over the years, and what changed in it?'),
      section('values', 'Values', 'Where can each of your values be seen?'),
      section('stories', 'Stories', 'What happened, what did you do, what came of it, what did you learn?', {
        stories: 3,
        show: 'note',
      }),
      section('decisions', 'Hard decisions', 'Which ones would you explain to somebody who disagrees?'),
      section('results', 'Results', 'Which numbers matter, and who is behind them?'),
      section('strengths', 'Strengths', 'What do you bring?'),
      section('standards', 'Standards', 'Which standard does each story show?'),
      section('next-steps', 'Next steps', 'Where is this going?'),
    ],
  },
  year: {
    id: 'year',
    title: 'Year in review, for myself',
    documentTitle: 'My year in review',
    sentence: 'A year in your own words. It is put together for you; nobody else needs to see it.',
    pages: null,
    period: 12,
    oneClick: true,
    options: { ratings: true, growthAreas: true, notes: false, exactDays: true, standardsMap: false },
    sections: [
      section('moments', 'Moments', 'Which of these would you like to have close by?'),
      section('rhythm', 'The year in weeks', 'Which stretch was hard, and what carried you?'),
      section('values', 'Values', 'Which value was nearest this year?'),
      section('decisions', 'Choices', 'Which choice still goes around in your head?'),
      section('commitments', 'Plans', 'Which small plan turned out to matter?'),
      section('strengths', 'What I can lean on', 'What came more easily than a year ago?'),
      section('ratings', 'How the weeks looked', 'What do you see from here that you did not see then?'),
      section('letter', 'A few lines to myself', 'What would you like to read a year from now?'),
    ],
  },
}

/** The section of a template with this purpose; undefined for one that it does not have. */
export const templateSection = (template: TemplateId, kind: SectionKind): TemplateSection | undefined =>
  TEMPLATES[template].sections.find((one) => one.kind === kind)
