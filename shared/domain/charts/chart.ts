export const SVG = 'http://www.w3.org/2000/svg'

/** What is asked of a drawn element. A browser's elements have it and a DOM library's: this folder knows neither. */
export type DrawnNode = {
  textContent: string | null
  readonly outerHTML: string
  readonly children: ArrayLike<DrawnNode>
  readonly classList: { contains(name: string): boolean }
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  querySelector(selector: string): DrawnNode | null
  insertAdjacentElement(where: 'afterbegin' | 'beforeend', element: DrawnNode): unknown
  remove(): void
}

/** What is asked of a document. */
export type ChartDocument = {
  readonly documentElement: unknown
  createElementNS(namespace: typeof SVG, name: string): DrawnNode
}

/** `screen` follows the page's colours; `print` is black on white, for what is handed out. */
export type Scheme = 'screen' | 'print'

/** What a chart is drawn on. Sizes are in CSS pixels. */
export type Surface = {
  readonly document: ChartDocument
  readonly width: number
  readonly scheme: Scheme
  /** Of the words at the axes; 12 where it is left out. */
  readonly fontSize?: number
}

/** Something in a chart that leads to what lies behind it. */
export type ChartPoint = {
  /** Unlike every other point's in the chart; drawn as `data-point`. */
  readonly key: string
  /** All that it says, for those who hear it. */
  readonly label: string
  /** Its place from the first column on, and from the top row on: how the arrow keys find their way. */
  readonly column: number
  readonly row: number
}

export type ChartTable = {
  /** The first column names its row. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A chart in every form in which it can be taken in: drawn, said in a sentence, read as a table. */
export type Chart = {
  readonly title: string
  /** One or two sentences that say what it shows, without a verdict. */
  readonly summary: string
  readonly points: readonly ChartPoint[]
  readonly table: ChartTable
  /** An SVG element. */
  readonly draw: (surface: Surface) => DrawnNode
}

/** A stretch of days that shares one place on the time axis. */
export type Column = {
  readonly key: string
  /** Its whole name, such as `Week of 7 September 2026`. */
  readonly name: string
  /** Its name at the axis, such as `7 Sep`. */
  readonly tick: string
  /** Stands under the first tick and where it changes; '' where ticks need none. */
  readonly year: string
}
