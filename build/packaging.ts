import type { Configuration } from 'electron-builder'
import { FUSES } from './fuses.ts'

/** How the desktop app is packaged, for all three platforms. */
export const PACKAGING: Configuration = {
  appId: 'app.throughline.journal',
  productName: 'Throughline',
  directories: { output: 'release', buildResources: 'build/resources' },
  // Everything else is in the bundles; the native modules are found by Node.
  files: [
    'dist/**',
    '!dist/**/*.map',
    'package.json',
    '!node_modules/**',
    'node_modules/better-sqlite3/{lib,prebuilds}/**',
    'node_modules/better-sqlite3/package.json',
    'node_modules/@node-rs/argon2/**',
    'node_modules/@node-rs/argon2-*/**',
    'node_modules/@myriaddreamin/typst-ts-node-compiler/**',
    'node_modules/@myriaddreamin/typst-ts-node-compiler-*/**',
    'node_modules/@resvg/resvg-js/**',
    'node_modules/@resvg/resvg-js-*/**',
  ],
  asar: true,
  // Native modules are loaded, and fonts read, by what knows no archive.
  asarUnpack: ['**/*.node', 'dist/main/fonts/**'],
  disableAsarIntegrity: false,
  // The native modules come prebuilt for Node-API, the same for Node and Electron.
  npmRebuild: false,
  electronLanguages: ['en-US', 'es'],
  publish: null,
  afterPack: async (context) => {
    await context.packager.addElectronFuses(context, FUSES)
  },
  linux: { target: ['AppImage', 'deb'], category: 'Office', maintainer: 'Throughline' },
  mac: { target: ['dmg'], category: 'public.app-category.productivity', hardenedRuntime: true },
  win: { target: ['nsis'] },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
}
