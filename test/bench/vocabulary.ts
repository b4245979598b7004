import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Words of the sentence grammar, the commonest first. */
export const VOCABULARY = {
  person:
    'a student|the students|my principal|a colleague|a mother|the new teacher|a father|the counselor|our coach|the board|a parent|the whole team|a grandmother|the custodian|a volunteer|the superintendent|an organizer|a council member|the librarian|the nurse|a seventh-grader|the bus driver|a translator|a former student|the union rep|an intern|the choir director|a pastor|the data lead|a neighbor',
  name: 'Amal|Mateo|Yusuf|Xóchitl|Zoë|Tomás|Inés|Noa|Gerald|Iñaki|Leilani|Dmitri|Åsa|Thanh|Oluwaseun|Siobhán|Renée|Björn|Nkechi|Jesús|Farah|Marisol|Kwame|Priya|Łukasz|Aaliyah|Hiroshi|Adaeze|Ruthie|Chidi|Mayumi|Esperanza|Bao|Ximena|Ignatius|Wilhelmina|Thaddeus|Guadalupe|Anneliese|Bartholomew',
  place:
    'in class|at the meeting|in the hallway|after school|on the phone|at the door|in the office|at lunch|in the parking lot|on the bus|in the library|during the assembly|at the home visit|in the staff room|at the council hearing|outside the gym|in the cafeteria line|at the community center|on the playground|in the copy room|by the radiator|at the laundromat|in the stairwell|at the food pantry',
  noun: 'plan|question|family|lesson|choice|reason|schedule|meeting|trust|decision|reading|promise|story|habit|list|conversation|answer|rule|room|budget|mistake|silence|deadline|pattern|phone call|attendance|apology|assumption|discipline|essay|grade|letter|voice|transcript|petition|bus route|seating chart|agenda|interpreter|scholarship|suspension|textbook|garden|rehearsal|audit|handout|curriculum|newsletter|portfolio|waiting list',
  adjective:
    'hard|small|good|honest|quiet|clear|new|tired|late|fair|careful|open|unfinished|kind|slow|plain|awkward|brave|patient|uneven|tender|stubborn|generous|muddled|hopeful|brittle|luminous|threadbare',
  verb: 'asked about|listened to|changed|missed|noticed|avoided|rewrote|named|questioned|put off|explained|forgot|protected|shared|defended|heard|let go of|held on to|came back to|misread|borrowed|rushed|translated|rehearsed|undid|reconsidered|simplified|safeguarded',
  feeling:
    'tired|relieved|ashamed|proud|uneasy|angry|hopeful|grateful|small|calm|torn|restless|surprised|stubborn|lonely|amused|exposed|wistful|jittery|buoyant',
  time: 'on Monday|on Friday|this morning|before the bell|on Wednesday|after the last period|on Tuesday|at ten past four|on Thursday|during the break|over the weekend|late in the evening|at first light|halfway through',
  aim: 'the students|their families|being fair|telling the truth|the long road|our neighborhood|hearing everyone|doing it well|keeping my word|making room|the youngest ones|learning in the open|access|belonging|shared power',
  said: 'I am not sure that this is working|can we slow down|who decided that|nobody asked us|that is not how it felt|I would like to try|we have been here before|tell me more|it is easier this way|I did my part|what would you need|not this year|you could have called|we are fine|maybe you are right',
  spanish:
    'Mi mamá trabaja de noche.|No hay dónde estudiar en la casa.|Dígame usted, maestra.|Así lo hacemos aquí.|¿Quién decidió eso?|Mañana será otro día.|Él no quiso decirlo así.|Poco a poco.|La próxima vez pregunto primero.',
} as const

export type Slot = keyof typeof VOCABULARY

/** Sentences, the commonest first; `~` stands for a rarer word of the dictionary. */
export const SENTENCES: readonly string[] = [
  'I {verb} the {noun} {time}, and {person} {verb} it too.',
  '{name} came to me {place} and said, “{said}.”',
  'What I meant was {adjective}; what happened was more {adjective} than that.',
  'I felt {feeling}, and I think that {person} could tell.',
  'The {noun} was {adjective}, and I {verb} it because of {aim}.',
  'There was a {adjective} {noun} that I {verb} {place}.',
  'I had already decided that the {noun} was about {aim}.',
  '{name} {verb} the {noun} before I did.',
  'Who was not there: {person}, who would have {verb} the {noun}.',
  'If I am honest, I {verb} the {noun} so that I need not feel {feeling}.',
  'We talked about the {noun} {time}, and then about the {noun}.',
  'It was only a {noun}, but for {name} it was the {adjective} part of the week.',
  'Next time I want to ask {person} first.',
  '“{said},” said {name}, and I had no answer.',
  'I keep coming back to the word *~*, which {name} used {place}.',
  'My part in it was {adjective}: I {verb} the {noun} and called it ~.',
  'The {noun} needs {aim} more than it needs me.',
  '{time} I was {feeling}; by the end of the day I was {feeling}.',
  'Somebody had written “~” on the board, under the {noun}.',
  'For {aim} I would do it again, the {adjective} way.',
  'When {person} {verb} the {noun}, the room went {adjective}.',
  'A ~ {noun}, a ~ {noun}, and between them {person}.',
  'I learned that {name} has been carrying the {noun} since the ~ last year.',
  'Nobody mentioned the ~, though everyone {verb} it.',
  'That is what {aim} looks like {place}: {adjective}, {adjective} and a bit ~.',
  'It took a ~, two phone calls and a ~ to get there.',
  'The word for it may be ~, or only {adjective}.',
  '{person} told me about a ~ that nobody had planned for.',
  'Between the ~ and the {noun} there was hardly time to breathe.',
  'I wrote “~, ~, ~” in the margin and then crossed it out.',
  '{spanish} I wrote it down as {name} said it.',
]

const RARE = /^[a-z]{4,14}$/

/** Plain lower-case words of the shipped English dictionary: the long tail of rare ones. */
export const rareWords = (): readonly string[] => {
  const file = fileURLToPath(import.meta.resolve('dictionary-en'))
  return readFileSync(file.replace(/index\.js$/, 'index.dic'), 'utf8')
    .split('\n')
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => RARE.test(word))
}
