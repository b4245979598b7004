import { build, type Rollup } from 'vite'

/** One of the renderer's modules, made ready for a page as `window[name]`, with all that it imports. */
export const bundled = async (entry: string, name: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  })
  const [output] = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[]
  return output?.output[0].code ?? ''
}
