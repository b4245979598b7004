import type { DocumentFormat } from '../../../shared/contract/document-parts.ts'
import type { PluralWords } from '../format.ts'

/** Words about pages as they will be, and about the files made of them. */
export const messages = {
  pages: 'Pages',
  page: (page: string, of: string) => `Page ${page} of ${of}`,
  opening: 'Typesetting the pages…',
  upToDate: (pages: string) => `The preview is up to date: ${pages}.`,
  count: { one: 'page', other: 'pages' } as const satisfies PluralWords,
  smaller: 'Smaller',
  larger: 'Larger',
  failed: 'The pages could not be shown',
  goTo: (words: string) => `${words} – go to where it is written`,
  figure: 'A chart',

  notices: {
    title: 'Good to know',
    glyphs: (signs: string, scripts: string) =>
      `No font is at hand for ${scripts === '' ? 'some signs' : scripts}: ${signs}. Each stands as □ in the PDF, and as itself in the other formats.`,
    long: (pages: string, meant: string) =>
      `It is ${pages} long now. It is meant to be ${meant}; nothing is cut off.`,
    unknownSource: 'A sentence names a source that is not chosen any more. The number is left out.',
    image: 'Pictures from elsewhere are left out; their words are kept.',
    html: 'HTML code stands as it was typed.',
    link: 'The links could not be made to work in this PDF; their words are in it. The other formats keep them.',
    noChart: (title: string) => `The chart “${title}” could not be drawn; its table stands in its place.`,
  },

  export: {
    title: 'Export',
    format: 'Format',
    formats: {
      pdf: {
        label: 'PDF',
        hint: 'To print or send. It looks the same everywhere, and a screen reader can read it.',
      },
      docx: { label: 'Word', hint: 'To go on writing in Word or LibreOffice.' },
      html: { label: 'Web page', hint: 'One file that any browser opens.' },
      markdown: { label: 'Markdown', hint: 'Plain text with simple signs.' },
      json: { label: 'Data (JSON)', hint: 'For programs.' },
    } as const satisfies Record<DocumentFormat, { label: string; hint: string }>,
    paper: 'Paper',
    papers: { letter: 'Letter', a4: 'A4' } as const,
    shows: 'What it shows',
    looks: {
      withPrompts: 'The questions that you answered',
      withFacts: 'Ratings and tags',
      withLabels: 'Labels from People in the place of names',
    } as const,
    go: 'Make the file',
    making: 'Making the file…',
    again: 'Save it once more',
    saved: 'The file is saved.',
    notSaved: 'The file is made, and not saved yet.',
    many: { saved: 'The files are saved.', notSaved: 'The files are made, and not all saved yet.' },
    partly: {
      one: 'file is saved and stays.',
      other: 'files are saved and stay.',
    } as const satisfies PluralWords,
    things: { one: 'thing', other: 'things' } as const satisfies PluralWords,
    notThere: (things: string, areMany: boolean) =>
      areMany
        ? `Nothing was made. ${things} that you chose are not in the journal any more; take them out, or put them back.`
        : `Nothing was made. ${things} that you chose is not in the journal any more; take it out, or put it back.`,
    cancelled: 'Stopped. No file was made.',
    gone: 'That file was let go when the journal was locked. Make it once more.',
    close: 'Close',
    entry: 'Export or print',
    passages: 'Export or print these passages',
    entries: 'Export or print these entries',
    print: 'Print',
    privacyTitle: 'Before this leaves the app',
    privacy:
      'A detail can point to a child or a family without a name. Notes about students may be part of a school record, with rules of their own. Whoever has the file can pass it on.',
    privacyTick: 'I have looked through it with that in mind',
    privacyMissing: 'Read this, and tick it, before the file is made.',
  },
} as const
