import { createHash } from 'node:crypto'
import { tidyPassphrase } from '../../../shared/domain/exchange/passphrase.ts'
import { sealAge } from './age-file.ts'
import type { OwnKeys } from './keys.ts'
import { scryptRecipient } from './scrypt-stanza.ts'
import { signedPlaintext, TO_PASSPHRASE } from './sealing.ts'

export type PageParts = {
  readonly own: Pick<OwnKeys, 'signingKey' | 'signingSeed'>
  readonly passphrase: string
  readonly random: (bytes: number) => Uint8Array
  /** The page’s own program, as it was built: `CoreDeps.pageScript`. */
  readonly pageScript: string
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The program must not end its own element, nor begin a comment in it. */
const inline = (script: string): string => {
  if (/<\/script|<!--/i.test(script)) throw new Error('the page’s script cannot stand in a page')
  return script
}

const html = (script: string, sealed: Uint8Array): string => {
  const policy = [
    `default-src 'none'`,
    `script-src ${hashOf(script)}`,
    `style-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Throughline</title>
</head>
<body>
<div id="page"><noscript>This page needs scripts, which run on this computer only. Allow them, then open it again.</noscript></div>
<pre id="sealed" hidden>${Buffer.from(sealed).toString('base64')}</pre>
<script>${script}</script>
</body>
</html>
`
}

/**
 * A share as one HTML file that opens offline in any browser, under a passphrase. It asks nothing of any network.
 * @returns the file’s bytes
 * @throws AppError `share-too-large`
 */
export const sealPage = async (
  payload: Uint8Array,
  { own, passphrase, random, pageScript }: PageParts,
): Promise<Uint8Array<ArrayBuffer>> => {
  const plain = signedPlaintext(payload, 'share', { own, to: TO_PASSPHRASE })
  const sealed = await sealAge(plain, scryptRecipient(tidyPassphrase(passphrase), random))
  return new Uint8Array(Buffer.from(html(inline(pageScript), sealed)))
}
