const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''))

/** Titles that make the next word a name, as they are shown. These stand before a name however they are written. */
export const TITLES: ReadonlyMap<string, string> = new Map([
  ['ms', 'Ms.'],
  ['mrs', 'Mrs.'],
  ['mr', 'Mr.'],
  ['dr', 'Dr.'],
  ['prof', 'Prof.'],
  ['sr', 'Sr.'],
  ['sra', 'Sra.'],
  ['srta', 'Srta.'],
  ['senor', 'Señor'],
  ['senora', 'Señora'],
  ['senorita', 'Señorita'],
  ['maestra', 'Maestra'],
  ['maestro', 'Maestro'],
  ['profe', 'Profe'],
  ['profesor', 'Profesor'],
  ['profesora', 'Profesora'],
  ['don', 'Don'],
  ['dona', 'Doña'],
])

/** Titles only when they are capitalised: in lower case they are words (‘I miss Ana’, ‘we coach Leo’). */
export const CAPITAL_TITLES: ReadonlyMap<string, string> = new Map([
  ['miss', 'Miss'],
  ['coach', 'Coach'],
  ['principal', 'Principal'],
  ['doctor', 'Doctor'],
  ['doctora', 'Doctora'],
  ['superintendent', 'Superintendent'],
  ['pastor', 'Pastor'],
  ['aunt', 'Aunt'],
  ['uncle', 'Uncle'],
  ['tia', 'Tía'],
  ['tio', 'Tío'],
])

/** Small words inside a family name. */
export const PARTICLES = words('de del la las los da dos van von der bin ibn al el y')

/** A run of capitalised words that holds one of these names a place or a body, not a person. */
export const PLACE_PARTS = words(`
  school schools high elementary middle secondary primary academy college university institute preparatory prep
  district county city town village state states street avenue road boulevard drive lane park center centre
  hall room building library church hospital project zone foundation association network board council
  committee department office union party house senate court act law program programme team club day week month
  escuela colegio instituto universidad calle avenida parque centro distrito condado ciudad iglesia biblioteca
  san santa saint st new north south east west fort mount lake los las el united nueva nuevo
`)

/** Capitalised words that are no names of people, folded: lower case, without accents. */
export const NOT_NAMES = words(`
  i im ill ive id ok okay tv
  monday tuesday wednesday thursday friday saturday sunday
  mondays tuesdays wednesdays thursdays fridays saturdays sundays
  lunes martes miercoles jueves viernes sabado domingo
  january february march april may june july august september october november december
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  spring summer autumn fall winter christmas easter thanksgiving halloween ramadan eid hanukkah diwali kwanzaa
  navidad pascua pasqua juneteenth
  english spanish french german chinese mandarin cantonese arabic hebrew somali vietnamese portuguese tagalog
  korean japanese russian haitian creole hindi urdu swahili
  ingles espanol
  american americans african africans asian asians mexican mexicans latino latina latinos latinas latinx latine
  hispanic black white brown native indigenous european indian chinese dominican salvadoran guatemalan honduran
  puerto rican cuban colombian muslim muslims christian christians catholic jewish hindu buddhist
  god dios lord bible quran
  mom mum mama dad papa grandma grandpa abuela abuelo mami papi sir maam
  google zoom canvas chromebook chromebooks youtube instagram tiktok facebook whatsapp twitter netflix microsoft
  internet wifi excel word powerpoint classroom docs kahoot duolingo github wikipedia
  math maths mathematics algebra geometry calculus science biology chemistry physics history civics literature
  reading writing art music gym pe ela esl
  america usa us uk eu mexico canada cuba haiti guatemala honduras brazil colombia peru chile argentina spain espana
  france germany italy england britain china india japan korea vietnam nigeria kenya ethiopia somalia ghana egypt
  syria iraq iran afghanistan pakistan ukraine russia turkey philippines finland
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont washington wisconsin wyoming
  chicago boston detroit philadelphia brooklyn bronx manhattan queens harlem baltimore denver houston dallas miami
  atlanta seattle portland phoenix memphis nashville milwaukee oakland sacramento london paris berlin madrid
  congress capitol president governor mayor senator superintendent principal teacher teachers student students
  grade room title chapter unit lesson period board council district school dear sincerely yes no
`)

/** After a capital that begins a sentence, these say that somebody did something. */
export const ACTS = words(`
  said says asked asks told tells answered replied wanted wants thought thinks felt feels knew knows looked looks was is
  has had did does came comes went goes got gets gave gives took takes made makes began begins stood stands sat sits
  cried cries laughed smiled shouted whispered stopped started stayed left walked ran spoke speaks raised wrote reads
  read helped needs needed loves loved hates hated missed struggled refused pushed threw hit called brought lost found
  and who dijo dice pregunto fue es era tiene quiere vino llego hablo estaba esta siente
`)

/** What begins a sentence before such a word, and names nobody. */
export const NOBODY = words(`
  he she it they we you i this that these those there here what who which where when why how nobody somebody anybody
  everybody everyone someone anyone no-one nothing something anything everything one all some most many few each both
  another other others class today yesterday tomorrow life time work parents families kids children staff people
  colleagues mother father mom dad attendance behavior behaviour silence part half none more less much next last then
  el ella ellos ellas nosotros usted ustedes esto eso todo todos nadie alguien hoy ayer
`)

/** Names that are words as well: without a capital they are taken for the word. */
export const ALSO_WORDS = words(`
  will may hope grace mark rose joy faith art bill rob jack pat sue drew dawn summer april june august autumn chance
  charity chase christian clay cliff crystal dean destiny don duke earl eve frank gene guy hunter iris ivy jewel justice
  king lance major max melody mercy miles nick olive paris pearl penny porter precious prince ray reed rich robin ruby
  sage sandy sky sonny sterling storm sunny trinity violet wade ward young angel blue brook carol case cash honor
  luz paz sol flor cruz rosa blanca clara mercedes dolores consuelo esperanza fe pilar marina
`)
