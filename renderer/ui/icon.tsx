import { cx } from './cx.ts'
import css from './icon.module.css'

/** Line drawings on a 24-unit grid; each is one path. */
const PATHS = {
  week: 'M4 6.5h16v13H4zM4 10.5h16M8.5 4v4M15.5 4v4M8 14.5l2.2 2.2L15.5 13',
  journal:
    'M6 4h11a2 2 0 0 1 2 2v14H7.5A2.5 2.5 0 0 1 5 17.5V5a1 1 0 0 1 1-1zM5 17.5A2.5 2.5 0 0 1 7.5 15H19M9 8h6',
  growth:
    'M12 20v-9M12 14c-4.5 0-6.5-2.3-6.5-6.2 4.1 0 6.5 2 6.5 6.2zM12 11c0-3.9 2-6 6.5-6.3 0 4.3-2.1 6.3-6.5 6.3z',
  evidence: 'M7 4h10v16l-5-4.2L7 20zM10 8h4M10 11h4',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8v4.4M9 14.8v4.4',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.3 15.3 20 20',
  star: 'm12 4 2.4 5.1 5.6.7-4.1 3.9 1 5.5L12 16.5l-4.9 2.7 1-5.5L4 9.8l5.6-.7z',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  down: 'm6 9.5 6 6 6-6',
  up: 'm6 14.5 6-6 6 6',
  decision: 'M12 20.5V13L5.5 6.5M12 13l6.5-6.5M5.5 11V6.5H10M14 6.5h4.5V11',
  heart:
    'M12 19.5C7 16 4 13 4 9.4A4.2 4.2 0 0 1 8.2 5c1.6 0 3 .9 3.8 2.3C12.8 5.9 14.2 5 15.8 5A4.2 4.2 0 0 1 20 9.4c0 3.6-3 6.6-8 10.1z',
  coaching: 'M4 4.5h11.5v8.5H9L5.5 16v-3H4zM18.5 9.5H20V18h-1.5v3L15 18H9.5v-1.5',
  summary: 'M6 3.5h8.5L19 8v12.5H6zM14 3.5V8.5h5M9 12h7M9 15.5h7',
  start: 'm14.5 6-6 6 6 6',
  end: 'm9.5 6 6 6-6 6',
  more: 'M5.5 11.4a.6.6 0 1 1 0 1.2.6.6 0 0 1 0-1.2zM12 11.4a.6.6 0 1 1 0 1.2.6.6 0 0 1 0-1.2zM18.5 11.4a.6.6 0 1 1 0 1.2.6.6 0 0 1 0-1.2z',
  undo: 'M8.5 5 4.5 9l4 4M4.5 9H14a5.5 5.5 0 0 1 0 11H9',
  bin: 'M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10.5 11v5.5M13.5 11v5.5',
  history: 'M4.5 12a7.5 7.5 0 1 0 2.3-5.4L4.5 8.8M4.5 4.5v4.3h4.3M12 8v4.3l3 1.7',
  print: 'M7 8.5V4h10v4.5M7 16.5H4.5v-8h15v8H17M7 14h10v6H7z',
  save: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 19.5h14',
  eye: 'M2.8 12S6.2 5.8 12 5.8 21.2 12 21.2 12 17.8 18.2 12 18.2 2.8 12 2.8 12zM12 14.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6z',
  'eye-off':
    'M4 4l16 16M9.9 6c.7-.1 1.4-.2 2.1-.2 5.8 0 9.2 6.2 9.2 6.2a15.6 15.6 0 0 1-2.6 3.3M6.2 7.8A15.3 15.3 0 0 0 2.8 12S6.2 18.2 12 18.2c1.6 0 3-.4 4.2-1.1M10 10.1a2.8 2.8 0 0 0 3.9 3.9',
  drag: 'M9 6.5h.01M9 12h.01M9 17.5h.01M15 6.5h.01M15 12h.01M15 17.5h.01',
  tag: 'M4.5 4.5h7.3l7.7 7.7-7.3 7.3-7.7-7.7zM8.5 8.5h.01',
  info: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 11v5M12 8h.01',
  caution: 'M12 4.5 3.5 19.5h17zM12 10v4.5M12 17h.01',
  help: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM9.7 9.6a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.2.9-1.2 1.8M12 16.3h.01',
  edit: 'M5 19l.8-3.7L15.6 5.5a1.8 1.8 0 0 1 2.6 0l.3.3a1.8 1.8 0 0 1 0 2.6L8.7 18.2zM14 7.1l2.9 2.9',
  folder: 'M3.5 18.5v-12h6l2 2.5h9v9.5z',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  swap: 'M4.5 8.5h13M14 5l3.5 3.5L14 12M19.5 15.5h-13M10 12l-3.5 3.5L10 19',
  key: 'M8 15.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 11.5h8.5v3M17 11.5v2.5',
  shield: 'M12 4l7 2.5v5c0 4.3-2.8 7.3-7 8.5-4.2-1.2-7-4.2-7-8.5v-5z',
  filter: 'M4 6.5h16M7 12h10M10 17.5h4',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4',
} as const

export type IconName = keyof typeof PATHS

/** A drawing beside words, or inside a button that has a label: never the only name of anything. */
export const Icon = ({ name, filled = false }: { name: IconName; filled?: boolean }) => (
  <svg
    className={cx(css.icon, filled && css.filled)}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <path d={PATHS[name]} />
  </svg>
)
