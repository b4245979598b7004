import type { SampleVision } from '../types.ts'

export const vision: readonly SampleVision[] = [
  {
    week: 3,
    weekday: 7,
    words: `Every child who comes through Orrin Hill gets the hard, interesting thing, taught by somebody who believes they can do it. In ten years nobody can guess from a class list which bus the children came on.

I do not know yet how one gets there from room 112. I know that it begins before the bell.`,
  },
  {
    week: 45,
    weekday: 7,
    words: `In ten years a child from River Road walks into Orrin Hill and the day has not started without her. The algebra room looks like the bus stop. Her teacher has been here long enough to have taught her cousin, and has somebody to ask.

I used to write that the hard, interesting thing is given to every child. I have crossed out “given.” Marisela took it, and Ingrid held the door, and I had the list.`,
  },
  {
    week: 95,
    weekday: 7,
    words: `Nobody starts without you.

That means the bus, the bell, the front window, the algebra list and the meeting about you. In ten years the people of River Road and Canal Street know how this school decides things because they have done some of the deciding, and a few of them work here, and one of them has my job and has changed what I did with it.

A child can leave the hard class without anybody saying told you so, and can come back from a bad day and be told she was missed. Grown-ups too.

What I am least sure of is whether I can want this from behind a desk. I will read it again at the end of the first term.`,
  },
]
