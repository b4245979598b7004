import type { SampleFree } from '../types.ts'

export const freePieces: readonly SampleFree[] = [
  {
    flow: 'free',
    week: 13,
    weekday: 2,
    words: {
      page: `The house is quiet and I have slept. I do not want to do any steps today.

I keep thinking of the scale at the cannery. My uncle Ray weighed what people brought in. When I was seven he let me read out the numbers, and I loved it because a number was a number and nobody could argue. He told me later that some foremen had a thumb. You put the thumb on the edge of the plate and it is a pound, two pounds, all day long, and nobody sees it. He said that what you want is to be the kind of scale that somebody could check from the back.

I have been thinking that I have a thumb. I did not put it there on purpose. It is in five gradebooks.

Also: I bought oranges. I have been trying to peel one in one piece. I cannot do it.`,
    },
    marks: [
      {
        step: 'page',
        quote:
          'I have been thinking that I have a thumb. I did not put it there on purpose. It is in five gradebooks.',
        for: ['indicator:reflective-saw-identity', 'indicator:reflective-named-part'],
        starred: true,
      },
    ],
    tags: ['rest'],
    starred: true,
  },
  {
    flow: 'free',
    week: 38,
    weekday: 6,
    words: {
      page: `Things I will miss, since I wrote two pages of it for the application and then did not hand them in:

- second period after it has gone wrong and come right
- chalk, in spite of what it does to my coat
- being told that my sevens look like ones by someone who is not afraid of me
- the moment at which somebody who has been quiet since the first week says “wait”
- Deshawn’s drawings in the margins, of me, with very big shoes

Things I will not miss: grading, the projector, and the sound I make when I say “out, please.”

I am not sure that the second list is about teaching.`,
    },
    marks: [
      {
        step: 'page',
        quote: 'the moment at which somebody who has been quiet since the first week says “wait”',
        for: ['strength:quiet'],
        starred: true,
      },
    ],
    tags: ['rest', 'new-role'],
  },
  {
    flow: 'free',
    week: 78,
    weekday: 7,
    words: {
      page: `Five weeks and not a line. I opened this on two nights at the hospital, and both times I closed it, as there was nothing in me that was shaped like a debrief.

What I want to keep from it. Mom could not find the word for spoon. She looked at it for a long time and then at me. I knew the word. I have never in my life wanted so much to say a word. The speech therapist, who was maybe twenty-five, shook her head at me, only a little. We waited. Mom said, “Soup. Soup thing.” And then she laughed, and then, a whole minute after that, “Spoon.”

I know what I have been doing to people now. I mean that I have known it for two years, in writing. I had not felt it in my own mouth.

Nobody at work has asked me to be any use yet. Ingrid said, “Sit down, you look like a coat.”`,
    },
    marks: [
      {
        step: 'page',
        quote: 'I knew the word. I have never in my life wanted so much to say a word.',
        for: ['strength:silence', 'indicator:reflective-practised-growth'],
        starred: true,
      },
    ],
    tags: ['family', 'rest'],
    starred: true,
  },
  {
    flow: 'free',
    week: 102,
    weekday: 3,
    words: {
      page: `I went back and read some of this, from the first week on. It is odd company. She is so sure that she is sorry.

I count four times that I promised to ask somebody before I decided, and each time I was surprised that I had not done it the time before. I would have said that I learned it at the laundry. Then there is the music, and the lunch duty, and the slips for three people whose writing I know. I learn it and then I get a new desk.

What has changed, as far as I can find it: I find out sooner. It used to take me to Friday. Jonah and the hour I knew by the time I got to the car. One day I may know it with the pen still in the cup.

The bus is at 7:44. That one is just true, and I did not do it.`,
    },
    marks: [
      {
        step: 'page',
        quote: 'I learn it and then I get a new desk.',
        for: ['indicator:reflective-named-part'],
        against: ['value:all-voices'],
        starred: true,
      },
      {
        step: 'page',
        quote: 'I find out sooner. It used to take me to Friday.',
        for: ['indicator:reflective-practised-growth', 'value:continuous-learning'],
        starred: true,
      },
    ],
    tags: ['rest'],
    starred: true,
  },
]
