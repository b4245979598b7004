import { cpSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { InlineConfig, Plugin } from 'vite'
import { FONT_FAMILIES, FONT_PACKAGES } from '../main/core/typeset/fonts.ts'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const at = (path: string): string => join(ROOT, path)

/** Native modules and the runtime itself are not bundled. */
const EXTERNAL = [
  'better-sqlite3',
  '@node-rs/argon2',
  '@myriaddreamin/typst-ts-node-compiler',
  '@resvg/resvg-js',
  'electron',
]

const common = {
  configFile: false,
  logLevel: 'warn',
  clearScreen: false,
  publicDir: false,
} satisfies InlineConfig

/** Electron 45 and Debian's Chromium share a major; a member's other browser is of the last two years. */
const SCREENS_TARGET = ['chrome125', 'firefox128', 'safari17.5']

/** The screens: no inline script, and no file as a data address, so that the policy holds. */
const screens = (out: string): InlineConfig => ({
  ...common,
  root: at('renderer'),
  base: '/',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: join(out, 'renderer'),
    emptyOutDir: true,
    target: SCREENS_TARGET,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
})

/** What the typesetter's worker reads at run time: its template, and of the fonts the files that are used, beside it. */
const typesetAssets = (folder: string): Plugin => ({
  name: 'typeset-assets',
  writeBundle: () => {
    cpSync(at('main/core/typeset/template.typ'), join(folder, 'template.typ'))
    for (const file of FONT_FAMILIES.flatMap(({ files }) => files)) {
      cpSync(new URL(file, FONT_PACKAGES), join(folder, 'fonts', basename(file)))
      // The Open Font License goes where the font goes.
      const [name = ''] = file.split('/')
      cpSync(new URL(`${name}/LICENSE_FONT`, FONT_PACKAGES), join(folder, 'fonts', `${name}.license.txt`))
    }
  },
})

/** What runs in Node: the main files of both hosts, and the workers. */
const node = (out: string): InlineConfig => ({
  ...common,
  root: ROOT,
  plugins: [typesetAssets(join(out, 'main'))],
  ssr: { target: 'node', noExternal: true, external: EXTERNAL },
  build: {
    ssr: true,
    outDir: join(out, 'main'),
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      input: {
        browser: at('main/hosts/browser/main.ts'),
        electron: at('main/hosts/electron/main.ts'),
        'core-worker': at('main/core/worker/core-worker.ts'),
        'reader-worker': at('main/core/reader/worker.ts'),
        'typeset-worker': at('main/core/typeset/worker.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
})

/** The preload script: one CommonJS file, as a sandboxed preload must be. */
const preload = (out: string): InlineConfig => ({
  ...common,
  root: ROOT,
  ssr: { target: 'node', noExternal: true, external: ['electron'] },
  build: {
    ssr: at('main/preload/preload.ts'),
    outDir: join(out, 'preload'),
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      external: [...builtinModules, 'electron'],
      output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
    },
  },
})

/** The program of a page for a coach without the app: one script that stands inside the page, beside the main files. */
export const page = (outDir: string): InlineConfig => ({
  ...common,
  root: ROOT,
  build: {
    outDir,
    emptyOutDir: false,
    target: SCREENS_TARGET,
    lib: { entry: at('renderer/page/main.ts'), formats: ['iife'], name: 'page', fileName: () => 'page.js' },
  },
})

/** The four bundles of the app, under `out`. The page comes after the main files, whose folder it shares. */
export const bundles = (out: string): InlineConfig[] => [
  screens(out),
  node(out),
  preload(out),
  page(join(out, 'main')),
]
