export const messages = {
  tooLong: 'That is too long to paste in one go. Try it in smaller parts.',
  asPlain: 'That was long, so it came in as plain text.',
  imagesLeft: 'Pictures stay out of the journal for now. The words came in.',
  onlyImages: 'Only words can be pasted here. Pictures stay out of the journal for now.',
  onlyWords: 'Only words can be dropped here.',
} as const
