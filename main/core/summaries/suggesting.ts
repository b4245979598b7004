import type { Candidate, ChartKind } from '../../../shared/contract/choices.ts'
import type { SectionKind } from '../../../shared/contract/summaries.ts'
import type { ReadableDb } from '../store/sql.ts'
import type { Candidates } from './candidates.ts'
import type { ChoicesService } from './choices-service.ts'
import { sectionsOf } from './sections-store.ts'

const isChart =
  (kind: ChartKind) =>
  ({ source }: Candidate): boolean =>
    source.kind === 'chart' && source.ref.chart === kind

/** What a section of a year in review begins with: gentle, and short enough to read in one sitting. */
const SUGGESTED: Readonly<Partial<Record<SectionKind, { fits: (one: Candidate) => boolean; most: number }>>> =
  {
    moments: { fits: ({ rank }) => rank === 'evidence' || rank === 'starred', most: 12 },
    values: {
      fits: ({ targets, stance }) => stance === 'for' && targets.some(({ kind }) => kind === 'value'),
      most: 6,
    },
    decisions: { fits: ({ rank }) => rank === 'decision', most: 6 },
    commitments: { fits: ({ source }) => source.kind === 'commitment', most: 8 },
    rhythm: { fits: isChart('rhythm'), most: 2 },
    ratings: { fits: isChart('ratings'), most: 4 },
    strengths: { fits: ({ source }) => source.kind === 'strength', most: 8 },
  }

/** Candidates looked at for a section: the newest come first, and a year seldom has more. */
const LOOKED_AT = 200

/** Spreads a few over many, so that a year in review is not its last month. */
const spread = <T>(found: readonly T[], most: number): T[] =>
  found.length <= most
    ? [...found]
    : Array.from({ length: most }, (_, at) => found[Math.floor((at * found.length) / most)]).flatMap(
        (one) => one ?? [],
      )

/** Chooses what a template of one click suggests, section by section; what stands in one is not repeated in another. */
export const suggesting =
  ({
    db,
    candidates,
    choices,
  }: {
    readonly db: ReadableDb
    readonly candidates: Candidates
    readonly choices: Pick<ChoicesService, 'chooseAll'>
  }) =>
  async (summaryId: string): Promise<void> => {
    const taken = new Set<string>()
    const wanted: Parameters<ChoicesService['chooseAll']>[1][number][] = []
    for (const { id: sectionId, kind } of sectionsOf(db, summaryId)) {
      const rule = SUGGESTED[kind]
      if (!rule) continue
      const pages = await Promise.all(
        (['evidence', 'starred', 'decision', 'other', 'chart'] as const).map((rank) =>
          candidates.find({ summaryId, sectionId, rank, words: '', offset: 0, limit: LOOKED_AT }),
        ),
      )
      const fitting = pages
        .flatMap((page) => page.candidates)
        .filter((one) => rule.fits(one) && !taken.has(JSON.stringify(one.source)))
      for (const { source } of spread(fitting, rule.most)) {
        taken.add(JSON.stringify(source))
        wanted.push({ place: { sectionId, storyId: null }, source })
      }
    }
    choices.chooseAll(summaryId, wanted)
  }
