import type { SampleFollowing } from '../types.ts'

export const following: readonly SampleFollowing[] = [
  {
    week: 1,
    weekday: 5,
    indicators: ['reflective-named-part', 'community-shared-say', 'strategic-checked-evidence'],
  },
  {
    week: 16,
    weekday: 1,
    indicators: [
      'values-took-risk',
      'community-shared-say',
      'reflective-named-part',
      'strategic-checked-evidence',
    ],
  },
  {
    week: 43,
    weekday: 1,
    indicators: [
      'reflective-asked-view',
      'reflective-named-part',
      'community-shared-say',
      'values-took-risk',
      'strategic-checked-evidence',
    ],
  },
  {
    week: 57,
    weekday: 1,
    indicators: [
      'strategic-made-room',
      'reflective-asked-view',
      'strategic-checked-evidence',
      'community-shared-say',
      'reflective-named-part',
      'values-took-risk',
    ],
  },
  {
    week: 66,
    weekday: 1,
    indicators: [
      'community-shared-say',
      'community-learned-from',
      'strategic-made-room',
      'reflective-asked-view',
      'strategic-checked-evidence',
      'reflective-named-part',
      'values-took-risk',
    ],
  },
  {
    week: 79,
    weekday: 1,
    indicators: [
      'visionary-plain-picture',
      'strategic-made-room',
      'community-shared-say',
      'reflective-asked-view',
      'reflective-named-part',
      'community-learned-from',
      'strategic-checked-evidence',
      'values-took-risk',
    ],
  },
]
