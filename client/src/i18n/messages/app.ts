/** The frame around all screens: finding the way, connecting, being refused, failing. */
import type { Bilingual } from '@plenaria/shared/language'

export const appMessages = {
  'app.connecting': { es: 'Entrando al taller…', en: 'Joining the workshop…' },
  'app.opening': { es: 'Abriendo la página…', en: 'Opening the page…' },
  'app.noServer': { es: 'No hay conexión con el servidor', en: 'The server cannot be reached' },
  'app.noServerHelp': {
    es: 'Revise su conexión a internet. La página entrará al taller en cuanto haya conexión; no hace falta recargarla.',
    en: 'Check your internet connection. The page joins the workshop as soon as it is back; there is no need to reload.',
  },
  'app.refused': { es: 'No puede entrar a este taller', en: 'You cannot enter this workshop' },
  'app.refusedHelp': {
    es: 'Si cree que es un error, escriba a la secretaría que le envió el enlace.',
    en: 'If you think this is a mistake, write to the secretariat that sent you the link.',
  },
  'app.outdated': { es: 'Hay una versión nueva', en: 'There is a new version' },
  'app.reload': { es: 'Recargar la página', en: 'Reload the page' },
  'app.offline': { es: 'Sin conexión desde las {time}', en: 'Offline since {time}' },
  'app.offlineFor': {
    es: '{length}. Lo que ve puede haber cambiado; la página se reconecta sola.',
    en: '{length}. What you see may have changed; the page reconnects by itself.',
  },
  'app.failed': { es: 'Algo falló en esta página', en: 'Something failed on this page' },
  'app.failedHelp': {
    es: 'Lo que ya estaba guardado sigue guardado. Recargue la página para continuar.',
    en: 'What was saved is still saved. Reload the page to go on.',
  },
  'app.notFound': { es: 'Esta página no existe', en: 'There is no such page' },
  'app.notFoundHelp': {
    es: 'Abra de nuevo el enlace personal que recibió de la secretaría.',
    en: 'Open the personal link that you received from the secretariat again.',
  },
  'app.notYours': { es: 'Esta página no es para su función', en: 'This page is not for your role' },
  'app.notYoursHelp': {
    es: 'Es de quienes facilitan el taller. Su lugar en el taller está en la página principal.',
    en: 'It belongs to those who run the workshop. Your place in the workshop is on the main page.',
  },
  'app.toStage': { es: 'Ir al taller', en: 'Go to the workshop' },
  'app.backToStage': { es: 'Ir a la sala', en: 'Go to the stage' },
  'app.booth': { es: 'Cabina', en: 'Booth' },
  'app.wholeAgenda': { es: 'Agenda completa', en: 'Whole agenda' },
  'app.present': { es: 'Presentación del grupo', en: 'Group’s presentation' },
  'app.prompter': { es: 'Apuntador', en: 'Prompter' },
} satisfies Record<string, Bilingual>
