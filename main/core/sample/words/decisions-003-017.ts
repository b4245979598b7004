import type { SampleDecision } from '../types.ts'

export const decisions003to017: readonly SampleDecision[] = [
  {
    flow: 'decision',
    key: 'call-home',
    week: 3,
    weekday: 7,
    words: {
      options:
        'What to do with children who come late to my first period. Keep writing the detention slips. Write nothing. Or stop the slips in my room and call home in the first week a child is late twice.',
      cause:
        'The rule of three lates, made for the whole school. I know one reason behind one child’s lates and have guessed the rest. The office keeps the slips in a drawer by date, not by child.',
      affected:
        'The eleven who are late most. I have heard one of them. Not heard: any parent at all, except through Marisela.',
      values:
        'The same rule for all of us, which protects those who have no loud parent. Against that, knowing who it lands on. With slips the second gives way. With calls the first does, at least in my room.',
      reasons:
        'A call might find out something. The risk is that I soften a rule alone and my colleagues’ rooms look hard beside mine. Gwen would say that I am buying being liked with other people’s firmness.',
      choice:
        'I will call, and write no slips in my own first period. What tipped it was the orange and the eleven blocks.',
      prediction: 'In six weeks there are fewer than five late arrivals a week in my first period.',
    },
    percent: 70,
    values: ['promises', 'all-voices'],
    revisitOn: { week: 9, weekday: 7 },
    tags: ['attendance'],
  },
  {
    flow: 'decision',
    key: 'not-sent-out',
    week: 4,
    weekday: 2,
    words: {
      options:
        'Whether I go on sending Deshawn to the hall when he takes over the room. Go on. Move his seat and go on. Or not send him out again for anything that is not dangerous.',
      cause:
        'Nothing in the handbook tells me to send him out. It is a habit of mine, from a first year in which it was the only tool I was shown.',
      affected:
        'Deshawn, who misses what I then test. The others in second period. I have not asked him what the hall is like.',
      values:
        'The right of twenty-seven others to a calm hour, and his to be in it. If I keep him in I may be short with everyone.',
      reasons:
        'He misses about twenty minutes a week. It could go wrong on a bad day, in front of people. Ingrid would say, and she would be fair, that I am using the rest of them to pay for my lesson.',
      choice: 'He stays in. I will go and stand near him before it starts, since I usually see it start.',
      prediction: 'In the next twelve weeks I do not send him out once, unless somebody could get hurt.',
    },
    percent: 65,
    values: ['promises'],
    revisitOn: { week: 16, weekday: 6 },
    tags: ['discipline'],
  },
  {
    flow: 'decision',
    key: 'office-door',
    week: 6,
    weekday: 7,
    words: {
      options:
        'After this week: leave the office to its work. Complain to Priya again. Or ask Gwen for a fixed step: before a suspension is signed, one adult who knows the child is called.',
      cause:
        'The form goes from hall to desk in ten minutes and has room for two signatures, neither of them a teacher’s. It was made for speed after a lawsuit in another town. Mr. Sato told me that once in the car line.',
      affected:
        'Deshawn, Mr. Pruitt, the boy he shoved. I have heard Mr. Pruitt’s handshake. I have not asked the other boy’s mother whether she would want it slower.',
      values: 'Straight talk and my standing with Gwen, who has always been fair to me.',
      reasons:
        'One call could change a day of a child’s life. The strongest objection is hers: if I call a teacher for one, I call for all, and it is four on a bad Friday with nobody at the door.',
      choice:
        'I will ask. I was two doors away and finished my copies, and I do not want to write that again.',
      prediction: 'Within four weeks Gwen agrees to that step, in writing, as something that is always done.',
    },
    percent: 45,
    values: ['straight'],
    revisitOn: { week: 10, weekday: 7 },
    tags: ['discipline'],
  },
  {
    flow: 'decision',
    key: 'retakes',
    week: 8,
    weekday: 2,
    words: {
      options:
        'Retakes of unit tests: never, as now. For those who ask. Or one retake for anybody, on two fixed afternoons and one fixed morning, because of the bus.',
      cause:
        'Who gets a second try at present depends on who comes to my desk at four. I know who that is. Amina came, and I said Monday.',
      affected:
        'All 112. I have asked four, on the stairs, all of whom happened to be passing. I have not asked one who would need it.',
      values:
        'My time, honestly, against a second try that does not depend on nerve. If I keep things as they are, nerve wins.',
      reasons:
        'It rewards learning it late over never learning it. They might stop studying for the first one. Priya said that she tried it and graded until midnight.',
      choice:
        'For anybody, three fixed times, with one page of corrections first. The corrections page is what tipped it. It is their work before it is mine.',
      prediction: 'By the break at least twenty of the 112 have used it.',
    },
    percent: 80,
    values: ['continuous-learning'],
    revisitOn: { week: 11, weekday: 2 },
  },
  {
    flow: 'decision',
    key: 'visits',
    week: 11,
    weekday: 3,
    words: {
      options:
        'Keep the math club on Thursdays. Give it to nobody and use the hour to visit families. Or do both and sleep less, which is what I always pick.',
      cause:
        'There is no paid hour for seeing a family anywhere but at the window with the glass. The club is mine by habit. It was a stipend once, and the stipend was cut.',
      affected:
        'Nine club members, all of whom would be good at mathematics without me. Six or seven families. I asked the club’s two eighth graders. I did not ask the quiet one.',
      values: 'Keeping what I promised the nine, and hearing people I never hear.',
      reasons:
        'I teach four sections of children whose homes I could not find. It might be the kind of visit that feels like an inspection. The strongest objection is a club member’s mother: “So he loses out because he does well.”',
      choice:
        'Visits, after the break. I will tell the club myself, and Priya may take three of them for robotics.',
      prediction: 'By seven weeks after the break I have made at least six visits.',
    },
    percent: 75,
    values: ['all-voices', 'promises'],
    revisitOn: { week: 19, weekday: 2 },
    tags: ['families'],
  },
  {
    flow: 'decision',
    key: 'pilot',
    week: 15,
    weekday: 3,
    words: {
      options:
        'The algebra list: say nothing until the next one. Go to Gwen. Or bring it to the department, with the buses, and ask for a pilot in which anyone who wants to try may try.',
      cause:
        'A Saturday test and a recommendation. The test was made so that placement would be fair. No bus on Saturdays. I have checked the route sheet, and asked Jonah.',
      affected:
        'A hundred and eighteen families. I have talked to one mother, about something else. Not heard: anyone who took the test and did not get in.',
      values:
        'Going with colleagues, and going fast for the children who are in seventh now. If I wait for everyone, this year’s class pays.',
      reasons:
        'Better that it comes from us. It could harden people. Ingrid: “You will let them in with a speech, and I will be there when they leave.”',
      choice: 'The department first. It is theirs too, and I would hate to hear of it from upstairs.',
      prediction: 'The department votes for a pilot by the end of next month.',
    },
    percent: 55,
    values: ['straight', 'all-voices'],
    revisitOn: { week: 19, weekday: 6 },
    tags: ['algebra'],
  },
  {
    flow: 'decision',
    key: 'group-rules',
    week: 17,
    weekday: 2,
    words: {
      options:
        'Group work in second period keeps falling apart. Post my rules again. Drop group work. Or have them write the rules.',
      cause:
        'My rules come from a workshop. Nobody in that workshop was twelve. That is a practice I could change by Wednesday.',
      affected:
        'Twenty-eight students. I have asked Deshawn, who said “whatever,” and I count it as not having asked.',
      values: 'Calm soon, or a room that is theirs later.',
      reasons:
        'They know what goes wrong. They might write something unkind, or write what they think I like. Somebody will say that it took a whole period from fractions, and it will.',
      choice: 'They write. I hold the chalk.',
      prediction:
        'In five weeks the rules are still up and at least once a week a student, and not I, points to one.',
    },
    percent: 85,
    values: ['all-voices'],
    revisitOn: { week: 22, weekday: 3 },
    tags: ['discipline'],
  },
]
