export const privacyMessages = {
  idle: 'Lock by itself',
  idleHint: 'After this long without a key or a touch.',
  idleMinutes: (minutes: string) => `After ${minutes}`,
  minute: { one: 'minute', other: 'minutes' },
  idleNever: 'Never',

  change: 'Change the passphrase…',
  changeTitle: 'Change your passphrase',
  changeOld: 'An old passphrase still opens old backups. To shut those too, use “Re-key everything”.',
  current: 'Passphrase now',
  changeSubmit: 'Change it',
  changed: 'Your passphrase is changed.',
  wrongCurrent: 'That is not your passphrase now. Nothing has changed.',
  missingCurrent: 'Type your passphrase now.',

  recoveryTitle: 'Recovery code',
  recoveryPending: 'It waits to be kept safe: print or save it, and type three groups back.',
  recoveryDone: 'You have it on your sheet. It is not stored on this computer.',
  seeCode: 'See the code',
  renew: 'Make a new one…',
  renewTitle: 'Make a new recovery code?',
  renewText: 'The old code will no longer open this journal. It still opens backups made before today.',
  renewSubmit: 'Make a new code',

  rekey: 'Re-key everything…',
  rekeyTitle: 'Re-key everything',
  rekeyWhat:
    'Your journal is encrypted afresh with a new key, and you get a new recovery code. Do this if somebody may know an old passphrase or has seen your recovery code.',
  rekeyOld: 'What happens to the backups you have?',
  rekeyReEncrypt: 'Encrypt them afresh',
  rekeyReEncryptHint: 'They open with your passphrase of today from then on. This can take a few minutes.',
  rekeyRemove: 'Remove them',
  rekeyRemoveHint:
    'Only a new backup of today remains. What was set aside when you opened a backup goes too.',
  rekeyCopies: 'Copies that you moved elsewhere keep their old keys: Throughline cannot reach them.',
  rekeySubmit: 'Re-key everything',
  rekeying: 'Encrypting everything afresh…',
  rekeyed: (reEncrypted: string, removed: string) =>
    `Everything has a new key. Encrypted afresh: ${reEncrypted}; removed: ${removed}.`,
  rekeyLeft: (left: string) =>
    `Damaged and left under the old key: ${left}, set aside earlier. You can remove that in Backups.`,
  backup: { one: 'backup', other: 'backups' },
} as const
