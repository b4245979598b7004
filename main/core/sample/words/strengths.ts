import type { SampleStrength } from '../types.ts'

export const strengths: readonly SampleStrength[] = [
  {
    key: 'quiet',
    kind: 'strength',
    title: 'I notice who has gone quiet',
    versions: [
      {
        week: 3,
        weekday: 7,
        words:
          'A chair pushed in, a hood, somebody who stops in the middle of a sentence. I see it, mostly in time.',
      },
      {
        week: 31,
        weekday: 6,
        words:
          'I see it in those I already worry about. I miss the ones who are fine, and I have found out what fine can be.',
      },
      {
        week: 78,
        weekday: 7,
        words:
          'I see it sooner if I am not the one holding the clipboard or the answer. It can be learned, since Theo has it now.',
      },
      {
        week: 101,
        weekday: 6,
        words:
          'Still mine, and thinner at this desk. “You say good morning and you’re already walking.” It needs me to stop.',
      },
    ],
    lastWord: null,
  },
  {
    key: 'silence',
    kind: 'growth',
    title: 'I fill the silence with my own answer',
    versions: [
      {
        week: 9,
        weekday: 7,
        words: 'I build my answer while the other person is talking, and they can hear the hammering.',
      },
      {
        week: 39,
        weekday: 3,
        words: 'I am quick, and it looks like kindness. Seven seconds, on my fingers, under the table.',
      },
      {
        week: 78,
        weekday: 7,
        words: 'I take the word out of people’s mouths. Waiting is something that I can do for somebody.',
      },
      {
        week: 104,
        weekday: 6,
        words:
          'Eleven seconds with a child, about nine with a boy who looks at a carpet. With a radio on my belt I cannot wait at all yet.',
      },
    ],
    lastWord: null,
  },
  {
    key: 'carry',
    kind: 'growth',
    title: 'I carry alone what could be shared',
    versions: [
      {
        week: 11,
        weekday: 6,
        words: 'I take things home that others would do better, and then I do them at eleven at night.',
      },
      {
        week: 57,
        weekday: 6,
        words: 'Nobody has been asked, and I am tired at them for not helping. Ask by Tuesday.',
      },
    ],
    lastWord: {
      week: 103,
      weekday: 6,
      words:
        'Five weeks away taught me more than any plan did. It went well without me, and I was glad after a while. I am in nine standing meetings, so it will be back; I know how it starts.',
    },
  },
]
