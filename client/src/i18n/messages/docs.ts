/** What is said of texts written together: whether they are saved, where they are kept. */
import type { Bilingual } from '@plenaria/shared/language'

export const docsMessages = {
  'docs.undo': { es: 'Deshacer lo último que hice', en: 'Undo my last step' },
  'docs.redo': { es: 'Rehacer', en: 'Redo' },
  'docs.saved': { es: 'Guardado', en: 'Saved' },
  'docs.saving': { es: 'Guardando…', en: 'Saving…' },
  'docs.kept': { es: 'Solo en este dispositivo', en: 'On this device only' },
  'docs.offline': { es: 'Sin conexión', en: 'No connection' },
  'docs.offlineWords': {
    es: 'Sin conexión con el texto. Puede seguir escribiendo.',
    en: 'No connection to the text. You may go on writing.',
  },
  'docs.unsaved': { es: 'Solo en esta página', en: 'On this page only' },
  'docs.late': { es: 'Llegó después del cierre', en: 'Arrived after the close' },
  'docs.refused': { es: 'No aceptado', en: 'Not accepted' },
  'docs.connecting': { es: 'Abriendo el texto…', en: 'Opening the text…' },
  'docs.closed': { es: 'Texto cerrado para usted', en: 'Text closed to you' },
  'docs.keptWords': {
    es: 'Sin conexión con el texto. Siga escribiendo: se guarda en este dispositivo y se envía al volver la conexión.',
    en: 'No connection to the text. Go on writing: it is kept on this device and sent when the connection is back.',
  },
  'docs.unsavedWords': {
    es: 'Sin conexión con el texto, y este navegador no puede guardarlo. No cierre la página: se envía al volver la conexión.',
    en: 'No connection to the text, and this browser cannot keep it. Do not close the page: it is sent when the connection is back.',
  },
  'docs.lateWords': {
    es: 'Lo que usted escribió llegó después del cierre. No cambió el texto; la relatoría lo tiene.',
    en: 'What you wrote arrived after the close. It did not change the text; the rapporteur has it.',
  },
  'docs.refusedWords': {
    es: 'El servidor no aceptó lo que escribió, porque aquí usted solo puede leer. Cópielo si lo necesita antes de volver al texto guardado.',
    en: 'The server did not accept what you wrote, because you may only read here. Copy it if you need it before you go back to the saved text.',
  },
  'docs.closedWords': {
    es: 'Ya no tiene acceso a este texto. Si cree que es un error, avise a la secretaría.',
    en: 'You no longer have access to this text. If you think this is a mistake, tell the secretariat.',
  },
  'docs.oldClientWords': {
    es: 'Esta página es de una versión anterior. Recárguela para seguir escribiendo; lo no enviado se conserva.',
    en: 'This page is of an earlier version. Reload it to go on writing; what is unsent is kept.',
  },
  'docs.editorMissing': {
    es: 'No se pudo cargar el editor: por ahora solo puede leer. Recargue la página; lo escrito se conserva.',
    en: 'The editor could not be loaded: for now you can only read. Reload the page; what was written is kept.',
  },
  'docs.reload': { es: 'Recargar la página', en: 'Reload the page' },
  'docs.startOver': { es: 'Volver al texto guardado', en: 'Go back to the saved text' },
  'docs.notLoaded': {
    es: 'No se pudo cargar la parte de la página que abre los textos. Revise su conexión y recargue la página.',
    en: 'The part of the page that opens texts could not be loaded. Check your connection and reload the page.',
  },
  'docs.lateNotice': {
    es: 'Su texto llegó después del cierre. No se mezcló con lo acordado: la relatoría del grupo lo tiene como aporte tardío.',
    en: 'Your text arrived after the close. It was not mixed into what was agreed: the group’s rapporteur has it as a late contribution.',
  },
} satisfies Record<string, Bilingual>
