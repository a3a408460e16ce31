import { saveFile } from '../save-file'
import type { KeepText } from './port'

export type { KeepText, KeepTextFailure } from './port'

/** What the person is told after it. */
export const keptWords = '已下载到手机，在"下载"里能找到。'

export const keepText: KeepText = async (name, text) => saveFile(name, 'text/plain', text)
