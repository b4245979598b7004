import type { SampleDecision } from '../types.ts'

export const decisions019to042: readonly SampleDecision[] = [
  {
    flow: 'decision',
    key: 'over-heads',
    week: 19,
    weekday: 7,
    words: {
      options:
        'The department said no, unless there is a support hour. Leave it for this year. Try the vote again next month. Or go to Gwen for the hour, with the no in my hand.',
      cause:
        'No hour in any budget. There are two meetings about data that nobody has ever missed when they were cancelled.',
      affected:
        'Next year’s eighth grade, and Ingrid, who would teach the hour. I have not asked her whether she wants it, only heard her say there is none.',
      values: 'Loyalty to people I eat lunch with, and this year’s children, who only have this year.',
      reasons:
        'Ingrid’s condition is a good one. They could feel gone around. As the man from sixth grade would put it: “Why do we vote?”',
      choice: 'I go, and I tell them before I go. The word “unless” tipped it.',
      prediction: 'By nine weeks from now Gwen has found one hour a week for next year.',
    },
    percent: 50,
    values: ['straight'],
    revisitOn: { week: 26, weekday: 7 },
    tags: ['algebra'],
  },
  {
    flow: 'decision',
    key: 'laundry',
    week: 21,
    weekday: 2,
    words: {
      options:
        'Conferences in the gym as ever: four River Road families came last time. Phone calls. Or two hours at the laundry on Canal Street, before the night shift.',
      cause:
        'Conferences are from three to six, on a day without a late bus, in a building where parents sign in behind glass.',
      affected:
        'About thirty families. I asked Mrs. Quintero and one foreman. I have not heard anyone who does not work there and will think it is not for them.',
      values: 'Going to people, and not turning their place of work into ours.',
      reasons:
        'It is where they are. It might be loud, or shaming to talk of grades in front of the shift. The foreman’s worry: “Half an hour late and it’s my half hour.”',
      choice: 'The laundry, if Mrs. Quintero says how.',
      prediction: 'At least fifteen families come.',
    },
    percent: 65,
    values: ['all-voices'],
    revisitOn: { week: 24, weekday: 2 },
    tags: ['families'],
  },
  {
    flow: 'decision',
    key: 'committee',
    week: 23,
    weekday: 2,
    words: {
      options: 'The textbook committee wants me for the third year. Yes. Yes, but only by mail. Or no.',
      cause:
        'I am asked because I say yes. There is no rule about who serves, and it is always the same four.',
      affected:
        'The committee, whoever gets the seat instead, and four sections whose papers come back late in those weeks. I have asked nobody.',
      values: 'Doing my share, and doing properly what I have already said I would do.',
      reasons:
        'Ten evenings. The book will be chosen on price in any case. I suppose somebody could feel left with it.',
      choice: 'No. I wrote the email in one line and did not apologize in it, which took four drafts.',
      prediction: 'Nobody minds, and nobody brings it up in the next two months.',
    },
    percent: 90,
    values: ['straight'],
    revisitOn: { week: 30, weekday: 7 },
    tags: ['rest'],
  },
  {
    flow: 'decision',
    key: 'apply-coach',
    week: 29,
    weekday: 7,
    words: {
      options:
        'Stay in 112. Apply for the coaching post. Apply somewhere else altogether, which I put here because it was in my head for one evening.',
      cause:
        'A good room reaches 112. The placement rule, the late rule and the form are made in rooms I am not in. It is also how this work is paid: the one way up is out.',
      affected:
        'Next year’s seventh grade, who would get somebody new. Theo, who says he wants it. I have not asked a student.',
      values: 'Being of use to a child by lunch, and getting at what keeps doing it to them.',
      reasons:
        'I notice who has gone quiet, adults too. I could turn out to be a person with a clipboard. The best objection is mine, at four in the morning: you are leaving because second period is hard.',
      choice: 'Apply. I wrote first what I would miss, two pages, and at the end of it I still wanted to.',
      prediction: 'I am offered the post.',
    },
    percent: 45,
    values: ['continuous-learning'],
    revisitOn: { week: 34, weekday: 7 },
    notes: [{ week: 33, weekday: 6, body: 'After the interview I would say thirty. I asked about parking.' }],
    tags: ['coaching'],
  },
  {
    flow: 'decision',
    key: 'thirty-three',
    week: 32,
    weekday: 2,
    words: {
      options:
        'How many to recommend for algebra, now that there is a support hour. Fourteen, as before. About twenty who are safe. Or everyone whom I can honestly see doing it with that hour: thirty-three.',
      cause:
        'A list that went by a Saturday and by my own eye. I know about my own eye from five gradebooks.',
      affected:
        'The thirty-three, the ones just under the line, and Ingrid. I have heard the families of nineteen. I have not heard the nine fathers and mothers who work days on the river.',
      values: 'Opening the door, and not letting anyone be humiliated behind it.',
      reasons:
        'They can do it; I have their work. Some will leave. In Ingrid’s words: “Then know what you will say to the one who leaves.” I do not know yet.',
      choice:
        'Thirty-three. A pass for anyone to leave or join after a month, without a paper trail, tipped it.',
      prediction: 'At the end of the first term at least twenty-seven of those who start are still in.',
    },
    percent: 80,
    values: ['all-voices', 'continuous-learning'],
    revisitOn: { week: 56, weekday: 7 },
    tags: ['algebra'],
  },
  {
    flow: 'decision',
    key: 'peer-hours',
    week: 42,
    weekday: 2,
    words: {
      options:
        'Four thousand two hundred dollars. Renew the tablets. A speaker for two days. Or substitute hours, so that teachers can go and watch each other.',
      cause:
        'The budget has gone to the tablets because it went to the tablets. Nobody has an hour in which to see a colleague teach. I asked three, and all three said an hour.',
      affected:
        'Fourteen teachers, and their students on the days with a sub. I have not asked the subs, who get the classes nobody wants.',
      values: 'Trusting people to know what they need, and having something to show for the money.',
      reasons:
        'They learn from someone they can ask. There could be no subs to be had. The board would say, fairly: what did we buy?',
      choice: 'Substitute hours. They choose whom to watch, and I do not come along.',
      prediction: 'By the break at least ten of the fourteen have used one.',
    },
    percent: 60,
    values: ['continuous-learning'],
    revisitOn: { week: 63, weekday: 2 },
    tags: ['coaching'],
  },
]
