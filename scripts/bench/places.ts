import path from 'node:path'

/** The repository's folder, and what was built in it. */
export const root = path.resolve(__dirname, '../..')
export const dist = path.join(root, 'dist')
export const builtFunction = (name: string): string => path.join(dist, 'cloudfunctions', name, 'index.js')
