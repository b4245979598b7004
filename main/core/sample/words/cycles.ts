import type { SampleCycle } from '../types.ts'

export const cycles: readonly SampleCycle[] = [
  {
    flow: 'cycle',
    week: 10,
    weekday: 3,
    words: {
      description:
        'I called Cody’s house about his fractions. His mother answered on the first ring and asked what he had done. I said nothing, nothing, it is good news mostly. “Mostly,” she said, and handed the phone to a man.',
      feelings:
        'My stomach dropped at his voice. I became very cheerful. I heard myself say “wonderful kid” three times, and hold back the one thing I had called to say.',
      evaluation:
        'It did some good to me: I could check it off. Cody paid. Today he came in and did not look at me. His mother might say that I had been friendly. He might say that I had called.',
      analysis:
        'I call at six because that is when I have time. I had not asked Cody who picks up. And the contact card has two lines, “parent” and “parent,” so that whoever lives there is what it says.',
      conclusion:
        'I could have asked him first, in one sentence, at the door: if I call home with something good, who would you like to hear it? The counselor would have known to tell me that. I have never asked her a thing.',
      action: 'In the first minute, before I dial, I look for the child and ask whom to ask for.',
    },
    marks: [
      {
        step: 'analysis',
        quote: 'I had not asked Cody who picks up.',
        for: ['indicator:reflective-named-part'],
        starred: true,
      },
      { step: 'feelings', quote: 'hold back the one thing I had called to say', against: ['value:straight'] },
    ],
    tags: ['families'],
  },
  {
    flow: 'cycle',
    week: 33,
    weekday: 7,
    words: {
      description:
        'Algebra evening, in the cafeteria. Marisela and Amina opened it, “You can leave if you hate it,” and people laughed and sat back. Then a father whose son has been on the list since fourth grade asked me, loudly, what this does to the level. I answered for six minutes.',
      feelings:
        'Heat, then speed. I was good. I had the numbers. I saw Amina put her card with the second half of her speech into her pocket, and I did not stop.',
      evaluation:
        'The father got a proper answer, and I think he was content. It cost the girls their second half. Their families had come to hear that part. Mrs. Quintero looked at the clock, as she has to.',
      analysis:
        'In what I did: I took a question about their class to be a question for me. And if I had not been there at all, he would still have been the one who is used to being answered. He did not need a microphone.',
      conclusion:
        'I could have said, “That is a good one for Amina, she has a card for it.” She did, it turns out. It said: the level is how high you go, not who is standing there. I would have needed to ask what was on the cards.',
      action: 'In the first minute I look at who holds the cards and say their name.',
    },
    marks: [
      {
        step: 'conclusion',
        quote: 'the level is how high you go, not who is standing there',
        for: ['goal:algebra', 'indicator:community-learned-from'],
        starred: true,
      },
      {
        step: 'feelings',
        quote:
          'I saw Amina put her card with the second half of her speech into her pocket, and I did not stop.',
        for: ['indicator:reflective-named-part'],
        against: ['indicator:community-joined-voices', 'value:all-voices'],
        starred: true,
      },
    ],
    tags: ['algebra', 'families'],
    starred: true,
  },
  {
    flow: 'cycle',
    week: 71,
    weekday: 4,
    words: {
      description:
        'Fifth grade, Thursday. Mr. Abel had written on the board that a decimal gets bigger when it gets longer. I was in the back. A girl copied it down in her best hand. I said from my chair, “Not always, right?”',
      feelings:
        'Alarm first, for the girl’s notebook. Then a kind of glee, which I do not like to see written. I did not hold back anything. The voice was light. He turned around with the chalk.',
      evaluation:
        'The class learned something true about decimals. They also learned that he can be corrected from the back by a lady. He smiled and thanked me and taught the next ten minutes facing the board.',
      analysis:
        'I have been the one who knows since I was nine. That is mine. And a retired carrier is alone with thirty children and no planning hour, teaching what nobody taught him, because the post is hard to fill and this is the hall where it stays empty.',
      conclusion:
        'I could have passed him a note, or asked the class to try 0.5 and 0.25. Ingrid would have said, show me where it was still fine. I should have asked him, before, what he would like me to do when I see something.',
      action: 'In the first minute of any visit I ask, “If I see something, how do you want to hear it?”',
    },
    marks: [
      {
        step: 'feelings',
        quote: 'Then a kind of glee, which I do not like to see written.',
        for: ['indicator:reflective-named-part', 'strength:silence'],
        starred: true,
      },
      {
        step: 'evaluation',
        quote: 'taught the next ten minutes facing the board',
        against: ['goal:coach', 'indicator:reflective-asked-view'],
      },
    ],
    tags: ['coaching'],
  },
  {
    flow: 'cycle',
    week: 98,
    weekday: 7,
    words: {
      description:
        'I signed my first suspension with the mother beside me. She asked if there was something else it could be. I said, “Not today.” It was the word “today” that mattered to me, and I am fairly sure that she heard the other one.',
      feelings:
        'Shame, and under it something like being grown up. It made me brisk. I held the pen as if it belonged to the furniture.',
      evaluation:
        'Peter’s mother could see that it was taken seriously. The hall could see that it has an end. It cost Jonah a day in a motel room with two small cousins and it cost his mother the shift. They could see what their day is worth to us.',
      analysis:
        'I asked two people for that hour, and when the second said no, I stopped. That is my part. And if somebody else sat here, there would still be a table in the handbook that takes a minute and no hour that takes an hour.',
      conclusion:
        'I could have asked Mr. Sato to move his own meeting. I did not, because I had been in this job for three weeks and wanted to seem able. I would have needed to know that he was for it all along. He was, two years ago; I wrote it down.',
      action:
        'In the first minute I pick up the phone and ask for the hour, before I take the form out of the drawer.',
    },
    marks: [
      { step: 'conclusion', quote: 'wanted to seem able', for: ['indicator:reflective-named-part'] },
      {
        step: 'analysis',
        quote:
          'there would still be a table in the handbook that takes a minute and no hour that takes an hour',
        for: ['indicator:strategic-sought-cause', 'decision:one-day'],
        starred: true,
      },
    ],
    tags: ['discipline'],
    starred: true,
  },
]
