import path from 'node:path'

/** The repository's folder. */
export const root = path.resolve(__dirname, '../..')

/** What a run leaves behind: logs, jest's reports, and the screens that the tests keep. */
export const outputDir = path.join(root, 'test-output')
export const logsDir = path.join(outputDir, 'logs')
export const reportsDir = path.join(outputDir, 'jest')
