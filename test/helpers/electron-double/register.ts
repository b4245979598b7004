import { registerHooks } from 'node:module'

// Puts the double in Electron's place, for the bundle's `import` and the preload's `require` alike.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? {
          url: new URL('./electron.ts', import.meta.url).href,
          format: 'module-typescript',
          shortCircuit: true,
        }
      : next(specifier, context),
})
