import type { SampleLenses } from '../types.ts'

export const lenses: readonly SampleLenses[] = [
  {
    flow: 'lenses',
    week: 7,
    weekday: 7,
    words: {
      mine: 'Conferences, Thursday, in the gym. Tables in rows. I had thirty-one slots for the River Road children and four families came. By five I was correcting papers with my coat on. What I made of it at once: they do not come.',
      family:
        '“It says three to six. I sleep until four. The bus goes back at 3:10, so I’d walk. I did come, two years ago. They asked me at the window for my license, and I don’t drive. A lady found me a chair in the hall. When I got in, it was the gym, everybody could hear, and she told me he was doing fine, he could do more if he wanted. I already knew he could do more. I’d wanted to know how.”',
      colleague:
        'Priya would ask: did you invite them, or did you send a sheet? And what would you have said in eight minutes that was worth the walk? It is fair. My notes for most of them said “participation.”',
      evidence:
        'Four of thirty-one from River Road; sixty-two of eighty-seven from the rest. The sheet we keep says who came. It has no line for who came once and was asked for a license.',
      doubt:
        'I had taken for granted that a family who does not come has nothing to ask. I made that woman up from two that I have met, so I do not know. I am less sure since I wrote that she wanted to know how.',
    },
    marks: [
      {
        step: 'doubt',
        quote: 'I had taken for granted that a family who does not come has nothing to ask.',
        for: ['indicator:reflective-saw-identity', 'value:all-voices'],
        starred: true,
      },
      {
        step: 'evidence',
        quote: 'It has no line for who came once and was asked for a license.',
        for: ['indicator:strategic-checked-evidence'],
      },
    ],
    tags: ['families', 'bus'],
  },
  {
    flow: 'lenses',
    week: 30,
    weekday: 3,
    words: {
      mine: 'State test, second morning. Amina finished early and began to draw on her scratch paper, a house, cut open, with everybody in it. The rule is that scratch paper is collected. I took it. She kept hold of the corner for a second. I thought: rules are rules today, of all days.',
      family:
        'Her father, maybe: “We have been in offices where they kept the papers. She draws who is where. It is how she knows. She came home and said the teacher has our house now. I told her the teacher will give it back. Will you?”',
      colleague:
        'Mr. Dolan would have let her fold it into her shoe. He would ask me who is going to check, and what I thought the state wants with a house. The fair part is that I did not even think of asking whether I might give her a fresh sheet for it.',
      evidence:
        'The manual is a hundred and forty pages. It says to collect and to shred. I looked this up afterwards, to be in the right. It also has a page on breaks, with a line that lets a student who has finished read or draw on her own paper. We gave out no paper. Nobody counts that.',
      doubt:
        'I had taken for granted that on test days there is nothing to decide. She sat for fifty minutes with her hands flat. I think I decided something.',
    },
    marks: [
      {
        step: 'doubt',
        quote: 'I had taken for granted that on test days there is nothing to decide.',
        for: ['indicator:reflective-named-part'],
        against: ['indicator:values-students-first'],
        starred: true,
      },
    ],
    tags: ['data'],
  },
  {
    flow: 'lenses',
    week: 60,
    weekday: 6,
    words: {
      mine: 'Mr. Yusuf came on Tuesday about algebra. He was nineteen minutes at the front window first, because the name on his license and the name in our system are in a different order. I came down and saw him reading the visitor rules on the glass. I thought: he is patient.',
      family:
        '“Patient is what you do with glass. Behind me there was a lady with a stroller; she waved and they opened for her. I am glad for her. The young man was polite. He asked me to spell it four times. I had eleven minutes left for my daughter’s mathematics, and her teacher called me Mr. Hassan and was very kind. I learned that she is in the good class. I had wanted to ask if it is good for her.”',
      colleague:
        'The young man at the window, Cal, was shouted at last month by a father who is not allowed in, and who got in. He would ask me whether I want to sit there. He is right, I do not.',
      evidence:
        'I stood in the hall for an hour on Friday and wrote down times. Fourteen visitors. Nine were waved through, in under a minute. Five were asked for a license: those five took from six to twenty minutes. I knew the faces of the nine. Missing from my list is everybody who saw the window and went home.',
      doubt:
        'I had taken for granted that the window is the same for all, since I have a key. What makes me less sure is a lady with a stroller, whom I waved at as well.',
    },
    marks: [
      {
        step: 'evidence',
        quote: 'Nine were waved through, in under a minute. Five were asked for a license',
        for: ['indicator:strategic-checked-evidence', 'indicator:community-learned-barrier'],
        starred: true,
      },
      {
        step: 'doubt',
        quote: 'a lady with a stroller, whom I waved at as well',
        for: ['indicator:reflective-saw-identity'],
      },
    ],
    tags: ['families'],
    starred: true,
  },
  {
    flow: 'lenses',
    week: 101,
    weekday: 7,
    words: {
      mine: 'Meeting with Jonah’s mother, Ms. Pike, about his first weeks back. I had the two chairs, the same height, side by side. I had Ms. Ferrer. I had juice. Ms. Pike said yes to everything, five times. I thought that it went well.',
      family:
        '“I said yes because I was on my break. They are nice. They have put the chairs so you can’t see her face unless you turn all the way around. She said we can say anything. I have a boy with one mark on his record and a landlord, maybe, if the school writes him a letter, so I was not going to say anything. I did want to know if the other boy is scared of mine.”',
      colleague:
        'Mr. Sato would have sat across from her, with the file open so that she could read it too. He would ask what she left with in her hand. She left with a juice.',
      evidence:
        'I looked at my notes of nine such meetings. In seven the family’s part is “agreed.” Two have a sentence of theirs in it, and both of those were in the Thursday hour, where somebody they know was with them. Not in my notes at all: who had to get back to work.',
      doubt:
        'I had taken for granted that two equal chairs make a level room. She needs something from me that I can refuse, however I put the chairs. I could write the letter to the landlord first.',
    },
    marks: [
      {
        step: 'doubt',
        quote: 'She needs something from me that I can refuse, however I put the chairs.',
        for: ['indicator:reflective-saw-identity', 'indicator:community-learned-barrier'],
        starred: true,
      },
      {
        step: 'evidence',
        quote: 'In seven the family’s part is “agreed.”',
        against: ['value:all-voices', 'indicator:community-shared-say'],
      },
    ],
    tags: ['families', 'discipline'],
  },
]
