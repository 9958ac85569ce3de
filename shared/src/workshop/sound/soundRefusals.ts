import type { Bilingual } from '../../language.ts'

export const soundRefusals = {
  notYourRoom: {
    es: 'Esa persona no está en la sala que usted conduce, o también conduce el taller. Pídalo a quien facilita.',
    en: 'That person is not in the room you lead, or leads the workshop too. Ask a facilitator to do it.',
  },
  notYourMicrophone: {
    es: 'Aquí y ahora no le corresponde el micrófono, la cámara o la pantalla. Pida la palabra.',
    en: 'The microphone, camera or screen is not yours here and now. Ask for the floor.',
  },
  noSound: {
    es: 'Este servidor no transmite sonido ahora. El taller sigue sin él; pregunte a quien facilita por dónde escuchar.',
    en: 'This server carries no sound now. The workshop goes on without it; ask a facilitator where to listen.',
  },
  soundLost: {
    es: 'La conexión de sonido ya no existe. Se abre de nuevo por sí sola.',
    en: 'The sound connection is gone. It opens again by itself.',
  },
} as const satisfies Record<string, Bilingual>
