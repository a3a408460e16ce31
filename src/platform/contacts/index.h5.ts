import { saveFile } from '../save-file'
import type { SaveContact } from './port'
import { vcfOf } from './vcf'

export type { ContactsFailure, Entry, SaveContact } from './port'

/** What the customer is told after it. */
export const savedWords = '名片文件已下载，点开它就能存进通讯录。'

export const saveContact: SaveContact = async (entry) =>
  saveFile(`${entry.name}.vcf`, 'text/vcard', vcfOf(entry))
