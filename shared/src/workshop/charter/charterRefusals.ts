/** Why a logo is not taken, and what to do. */
import type { Bilingual } from '../../language.ts'

export const charterRefusals = {
  logoType: {
    es: 'El logotipo tiene que ser una imagen PNG o JPEG. Guárdelo como PNG y vuelva a subirlo.',
    en: 'A logo has to be a PNG or JPEG picture. Save it as PNG and upload that.',
  },
  logoSize: {
    es: 'El archivo del logotipo pasa de 1 MB. Guárdelo con menos píxeles y vuelva a subirlo.',
    en: 'The file of the logo is larger than 1 MB. Save it with fewer pixels and upload that.',
  },
  logoSides: {
    es: 'Cada lado del logotipo tiene que medir entre 16 y 4000 píxeles. Guárdelo en otra medida y vuelva a subirlo.',
    en: 'Each side of a logo has to measure between 16 and 4000 pixels. Save it in another size and upload that.',
  },
  logoBroken: {
    es: 'La imagen está dañada, vacía o en colores de imprenta (CMYK). Ábrala, guárdela como PNG y vuelva a subirla.',
    en: 'The picture is damaged, empty or in print colours (CMYK). Open it, save it as PNG and upload that.',
  },
  unknownLogo: {
    es: 'Esta imagen ya no está en el servidor. Súbala de nuevo.',
    en: 'This picture is no longer on the server. Upload it again.',
  },
  otherSecretariat: {
    es: 'Este logotipo es de la otra secretaría. Pídaselo a ella o a quien facilita.',
    en: 'This logo belongs to the other secretariat. Ask them, or a facilitator.',
  },
} as const satisfies Record<string, Bilingual>
