import type { SampleDecision } from '../types.ts'

export const decisions046to066: readonly SampleDecision[] = [
  {
    flow: 'decision',
    key: 'notes',
    week: 46,
    weekday: 4,
    words: {
      options:
        'Gwen wants my notes for the evaluations. Give them. Give summaries that I clean first. Or say no and offer her something else.',
      cause:
        'She has fourteen evaluations to write and one assistant principal, who has the buses. The post was written without saying what a coach may not do.',
      affected:
        'The teachers who let me in, Theo most. I have asked none of them, because asking would already tell them.',
      values: 'Straightness with Gwen, who hired me. And a small promise at a sink.',
      reasons:
        'If notes go up, doors close, and I would close mine. She could decide that a coach is a luxury. Her side: “You know who is in trouble, children are in there, and you won’t tell me.”',
      choice:
        'No to the notes. I will take the testing calendar, and I will tell a teacher to their face when I think they are going under.',
      prediction: 'Gwen accepts it, and does not ask for notes again before the end of the first term.',
    },
    percent: 75,
    values: ['promises', 'straight'],
    revisitOn: { week: 56, weekday: 2 },
    tags: ['coaching'],
  },
  {
    flow: 'decision',
    key: 'soft-start',
    week: 49,
    weekday: 2,
    words: {
      options:
        'With the 14 at 8:03: leave it. Mark River Road as on time, whatever the clock says. Or a soft start in two grades, ten minutes of quiet work with music, so that late is not a spectacle.',
      cause: 'One bus, redrawn while we were away. Bell times are set by the district.',
      affected:
        'Two grades. I asked Priya and the two grade leads. I have not asked anyone who rides it. There was no time, I told myself, and there was.',
      values: 'Doing something kind this week, and hearing them first.',
      reasons:
        'Jonah would come in to something gentle. It takes ten minutes from everyone. Mr. Dolan: “You’re teaching them that nothing starts at eight.”',
      choice: 'The soft start, for eight weeks. That it could begin on Monday tipped it.',
      prediction: 'In eight weeks late arrivals to first period in those grades have dropped by a third.',
    },
    percent: 80,
    values: ['continuous-learning'],
    revisitOn: { week: 58, weekday: 7 },
    tags: ['attendance'],
  },
  {
    flow: 'decision',
    key: 'bus-letter',
    week: 54,
    weekday: 6,
    words: {
      options:
        'Send my letter about the 14 now. Wait for the comment time next year. Or let the families count for two weeks and write their own, which may be too late and will not have a chart.',
      cause:
        'The route is drawn from a map of addresses, and the motel is not an address in it. Ms. Dorsett told me so.',
      affected: 'About thirty riders. I have heard eight adults and two children. Not heard: the driver.',
      values: 'Speed, and whose voice it is.',
      reasons:
        'They know the highway stop in the dark. They have been asked before, about the bridge, and nothing came. The strongest objection is Jonah’s cousin’s: “So you could do it faster and you’re not?”',
      choice:
        'Theirs. Mrs. Quintero asked for the pen, and I gave it to her, and that was the decision. I only write it down here.',
      prediction: 'The 14 arrives before 7:50 by fourteen weeks from now.',
    },
    percent: 35,
    values: ['all-voices'],
    revisitOn: { week: 68, weekday: 7 },
    tags: ['bus', 'families'],
  },
  {
    flow: 'decision',
    key: 'grading-study',
    week: 57,
    weekday: 4,
    words: {
      options:
        'The study of how we give zeros. Keep it. Share it with Priya. Or ask Ingrid to lead it and step off.',
      cause:
        'It came to me because I was near. Zeros themselves come from a line in the handbook that is older than I am.',
      affected: 'Everybody who has ever had no printer. I have asked no student what a zero is to them.',
      values: 'Getting it done as I would like it, and getting it believed.',
      reasons:
        'She has the gradebooks and people’s trust. It might end up defending zeros. Priya asked, laughing, if I am giving Ingrid homework so that I need not argue with her. Partly.',
      choice: 'Ingrid, if she will, and my name comes off.',
      prediction: 'She says yes, and the study is before the department by the last week of the year.',
    },
    percent: 65,
    values: ['continuous-learning'],
    revisitOn: { week: 84, weekday: 7 },
    tags: ['team'],
  },
  {
    flow: 'decision',
    key: 'data-wall',
    week: 60,
    weekday: 3,
    words: {
      options:
        'The wall with first names in red, yellow and green. Leave it. Numbers for names. Or take it down.',
      cause:
        'It was built for a visit from the district and then it was there. It is in the school plan as “visible progress.”',
      affected:
        'Everyone whose name is on it. I asked Imani, who is green and thinks it is creepy. I have not asked anybody in red. I did not know how to begin that sentence.',
      values: 'Looking honestly at who is not learning, and not doing it on a child’s way to the bathroom.',
      reasons:
        'We can look at lists with the door shut. We might stop looking. The data lead’s objection: before the wall, nobody talked about the reds at all. That is true.',
      choice: 'Down. What tipped it was that I had once chosen a yellow.',
      prediction: 'The midyear scores of those who were in red are no lower than last year’s.',
    },
    percent: 90,
    values: ['straight', 'continuous-learning'],
    revisitOn: { week: 71, weekday: 2 },
    tags: ['data'],
  },
  {
    flow: 'decision',
    key: 'panel',
    week: 66,
    weekday: 7,
    words: {
      options:
        'Imani’s panel on the phone rule. Tell her to go through the council first. Pass her questions to Gwen myself. Or put it on the agenda with their names on it, and be there.',
      cause:
        'The rule was written over the break by three teachers, because nobody else would. There is no step at which a student hears of a rule before it begins.',
      affected:
        'All students, three teachers, Gwen. I have heard five students. I have not heard the ones who would like phones gone and will not say so in front of the five.',
      values: 'The say of those it lands on, and thanks for people who did unpaid work.',
      reasons:
        'They have done their reading. It could turn into a scene. The three would say: “Where were you when we asked for help?”',
      choice: 'On the agenda. I will not speak unless I am asked.',
      prediction: 'At least one of their five questions changes a line in the rule.',
    },
    percent: 55,
    values: ['all-voices'],
    revisitOn: { week: 79, weekday: 3 },
    tags: ['discipline'],
  },
]
