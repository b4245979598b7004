import { contract, type FeatureName } from '../../shared/contract/index.ts'

const named = (wanted: (kind: string) => boolean): string[] =>
  Object.entries(contract).flatMap(([feature, { defs }]) =>
    Object.entries(defs)
      .filter(([, { kind }]) => wanted(kind))
      .map(([name]) => `${feature}.${name}`),
  )

/** Every command and query of the contract, by name. */
export const METHODS: readonly string[] = named((kind) => kind !== 'event')
export const EVENTS: readonly string[] = named((kind) => kind === 'event')

export const featureOf = (method: string): string => method.slice(0, method.indexOf('.'))

/** The features that live only while the journal is open. */
export const OPEN_ONLY: readonly FeatureName[] = [
  'journal',
  'reflection',
  'framework',
  'decisions',
  'spelling',
  'people',
  'shelf',
  'reminders',
  'values',
  'passages',
  'ratings',
  'terms',
  'vision',
  'goals',
  'strengths',
  'growth',
  'lookBack',
  'threads',
  'forms',
  'contacts',
  'sharing',
  'replies',
  'exchange',
  'coaching',
  'conversations',
  'summaries',
  'connecting',
  'choices',
  'standards',
  'interview',
  'editions',
  'documents',
]

/** Names that somebody hostile, or something broken, might ask for. */
export const HOSTILE_NAMES: readonly string[] = [
  '',
  '.',
  'vault',
  'vault.',
  '.status',
  'nothing.here',
  'vault.nothing',
  '__proto__.x',
  '__proto__.toString',
  'constructor',
  'constructor.name',
  'vault.__proto__',
  'vault.constructor',
  'vault.hasOwnProperty',
  'toString.call',
  'vault.status.more',
  'host.__proto__',
  'host.nothing',
  // An event is told, never asked.
  'vault.changed',
  'journal.changed',
]

/** No call of the contract takes any of these. */
export const BAD_INPUTS: readonly unknown[] = [null, 'text', 7, [], { surprise: true }]
