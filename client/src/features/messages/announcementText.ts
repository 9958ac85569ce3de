/** To whom a message goes, in words for those who send it and for those who read it. */
import type { Addressee } from '@plenaria/shared/workshop/messages/evolveMessages'
import type { MessageKey } from '../../i18n/messages.ts'

const toReader: Readonly<Record<Addressee['kind'], MessageKey>> = {
  everyone: 'telling.forAll',
  group: 'telling.forGroup',
  person: 'telling.forYou',
}

export const readerText = ({ kind }: Addressee): MessageKey => toReader[kind]
