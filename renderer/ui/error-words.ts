import type { ErrorCode } from '../../shared/errors.ts'

/** What to say when a screen has nothing more fitting: what is safe first, then what to do. */
const WORDS: Readonly<Partial<Record<ErrorCode, string>>> = {
  locked: 'The journal is locked. Unlock it and try again.',
  'wrong-passphrase': 'That passphrase does not open this journal. Nothing is lost; try again.',
  'too-soon': 'Nothing is lost. Wait a moment before the next try.',
  'read-only': 'Nothing has changed. The journal’s folder cannot be written to at the moment.',
  'disk-full': 'Nothing that was saved is lost. The disk is full: make some room on it, then try again.',
  'sample-journal': 'This is a sample journal: nothing here is kept, so this has no use in it.',
  'file-gone': 'That file is not there any more. Choose it again.',
  'file-too-large': 'That file is too large to be one of Throughline’s. Nothing has changed.',
  'backup-damaged': 'That backup is damaged and cannot be opened. Nothing has changed.',
  'not-found': 'That is not there any more.',
  'words-moved': 'Nothing is lost. Those words have just changed; choose them once more.',
  'reason-needed': 'Your choice is different from last time. Add a sentence on what changed.',
  'too-many': 'Nothing has changed. There is no room for one more; take one away first.',
  overlap: 'Nothing has changed. These days meet another term; choose others, or change that one first.',
  'locked-original':
    'Nothing has changed. This decision is recorded, so its words stay as they were that day.',
  'nothing-to-record': 'There is nothing to record yet. Write a sentence about the decision first.',
  'nothing-to-finish':
    'There is nothing to finish yet. Write a word or two first, or simply leave: an empty page is not kept.',
  'no-identity':
    'Nothing has changed. Say first how you would like to be called: that makes your contact card.',
  'card-damaged':
    'Nothing was added. That contact card is not complete; ask for it once more, as a file or a line.',
  'own-card': 'Nothing was added. That is your own contact card: it is for somebody else to open.',
  'changed-key':
    'Nothing was opened. This file is not sealed with the keys that you know of this contact. Speak to them before you go on.',
  'exchange-foreign': 'Nothing has changed. That is not a file of Throughline’s.',
  'exchange-newer':
    'Nothing is lost. That file was made by a newer version of Throughline; update this one, then open it again.',
  'exchange-damaged': 'Nothing was taken over. That file is damaged or not complete; ask for it once more.',
  'exchange-not-for-you':
    'Nothing was opened. That file is sealed for somebody else, or for another journal of yours.',
  'exchange-forged':
    'Nothing was taken over. That file does not come from whom it says, or was meant for somebody else. Ask the sender.',
  'exchange-own':
    'Nothing has changed. You made that file yourself: it is for the person whom it is sealed for.',
  'exchange-no-share':
    'Nothing was taken over. That reply answers something that is not in this journal; open it in the journal that shared it.',
  'exchange-mismatch':
    'Nothing was taken over. That file does not belong to what you shared with this person, or to what came before it. Ask them for a new one.',
  'exchange-not-a-reply':
    'Nothing has changed. There is no reply in that text; copy the whole of it from the page.',
  'nothing-to-share': 'There is nothing in this share yet. Choose some words, or write a note.',
  'share-too-large':
    'Nothing is lost. This is more than one file may hold; take some words out, or make two.',
  'preview-outdated': 'Nothing was sealed. Something has changed since you looked; look once more.',
  'privacy-unread': 'Nothing was made. Read the note on privacy first.',
  'no-app': 'Nothing was sealed. This person has no contact card here; make a page for them instead.',
  'words-erased': 'That file cannot be made again: words in it were erased for good.',
  'already-told': 'Nothing has changed. A later file has told them already.',
  'nothing-to-ask': 'There is no question in this comment.',
  'already-asked': 'Nothing has changed. That question stands in a reflection already.',
  'comment-changed':
    'Nothing is lost. These words were changed in another window; copy yours, then look at the newer ones.',
  'empty-document': 'There is nothing in this yet. Choose something, or write a few words.',
  'empty-period': 'No entry lies between these days. Choose others.',
  'source-gone':
    'Nothing was made. Something you chose stands in the journal no more; take it out, or choose it again.',
  'not-permitted': 'Nothing was made. These words of a coach may not be quoted.',
  'too-large': 'Nothing was made. This is more than one file can hold; choose a shorter time.',
  'folder-gone':
    'What stood there before is as it was. That folder is not there any more; choose another, then save once more.',
  'folder-closed':
    'What stood there before is as it was. That folder takes no files just now, or the file is open in another program; close it there, or choose another folder.',
  'name-refused':
    'What stood there before is as it was. That disk takes no file of this name; choose a shorter or simpler one.',
  'too-slow':
    'Nothing was made, and nothing you wrote has changed. Laying this out as pages takes too long; choose less of it, or make a web page or a Word file instead.',
  'reply-saved': 'Nothing has changed. That reply is saved, so its words stay; begin another round.',
  'reply-other-keys':
    'Nothing was saved. That file is for keys which this person does not use any more; answer in another round.',
  'nothing-to-answer': 'There is nothing in this reply yet. Write a comment or a note first.',
  'contact-changed':
    'Nothing was sealed. This person is not among your contacts any more; put them back first.',
  'no-session': 'This page is not connected any more. What was saved is safe; start Throughline again.',
}

const OTHERWISE = 'That did not work. What was saved is safe; try once more.'

/** Words for an error, by its code; `own` words of a screen come first. */
export const errorWords = (code: ErrorCode, own: Readonly<Partial<Record<ErrorCode, string>>> = {}): string =>
  own[code] ?? WORDS[code] ?? OTHERWISE
