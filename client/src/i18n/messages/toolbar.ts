/** What the toolbar of a field says. It comes with the editor, never with the first page. */
import type { Bilingual } from '@plenaria/shared/language'

export const toolbarMessages = {
  'toolbar.name': { es: 'Formato: {field}', en: 'Format: {field}' },
  'toolbar.bold': { es: 'Negrita', en: 'Bold' },
  'toolbar.bullets': { es: 'Lista con viñetas', en: 'Bulleted list' },
  'toolbar.numbers': { es: 'Lista numerada', en: 'Numbered list' },
  'toolbar.link': { es: 'Enlace', en: 'Link' },
  'toolbar.linkAddress': { es: 'Dirección del enlace', en: 'Address of the link' },
  'toolbar.linkApply': { es: 'Aplicar', en: 'Apply' },
  'toolbar.linkRemove': { es: 'Quitar enlace', en: 'Remove link' },
  'toolbar.linkWrong': {
    es: 'Escriba la dirección de una página (https://…) o un correo.',
    en: 'Write the address of a page (https://…) or of a mailbox.',
  },
} satisfies Record<string, Bilingual>
